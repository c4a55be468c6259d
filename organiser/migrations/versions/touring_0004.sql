-- Rows wait here while tables with new rules are made; no id is ever given twice.
CREATE TABLE kept_sequence AS SELECT name, seq FROM sqlite_sequence

CREATE TABLE kept AS SELECT * FROM tour

DROP TABLE tour

CREATE TABLE tour (
    name VARCHAR NOT NULL,
    programme_id INTEGER,
    gathering VARCHAR NOT NULL,
    things_to_bring VARCHAR NOT NULL,
    rain_rule VARCHAR NOT NULL,
    closing_note VARCHAR NOT NULL,
    arrival_buffer_minutes INTEGER NOT NULL,
    group_size INTEGER,
    revision INTEGER NOT NULL,
    home_zone VARCHAR NOT NULL,
    boarding_buffer_minutes INTEGER NOT NULL,
    longest_day_minutes INTEGER NOT NULL,
    garage_minutes INTEGER,
    rupiah_for_100_yen INTEGER,
    report VARCHAR NOT NULL,
    follows_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_tour_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_tour_revision CHECK (revision >= 1),
    CONSTRAINT ck_tour_buffer CHECK (arrival_buffer_minutes BETWEEN 0 AND 240),
    CONSTRAINT ck_tour_boarding_buffer CHECK (boarding_buffer_minutes BETWEEN 0 AND 240),
    CONSTRAINT ck_tour_longest_day CHECK (longest_day_minutes BETWEEN 60 AND 1440),
    CONSTRAINT ck_tour_garage CHECK (garage_minutes BETWEEN 0 AND 600),
    CONSTRAINT ck_tour_rate CHECK (rupiah_for_100_yen > 0),
    CONSTRAINT fk_tour_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_tour_follows_id_tour FOREIGN KEY(follows_id) REFERENCES tour (id)
)

INSERT INTO tour (
    name, programme_id, gathering, things_to_bring, rain_rule, closing_note,
    arrival_buffer_minutes, group_size, revision, home_zone, boarding_buffer_minutes,
    longest_day_minutes, garage_minutes, rupiah_for_100_yen, report, follows_id, id
)
SELECT
    name, programme_id, gathering, things_to_bring, rain_rule, closing_note,
    arrival_buffer_minutes, group_size, revision, 'Asia/Tokyo', 0, 720, NULL, NULL, '', NULL, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_tour_follows_id ON tour (follows_id)

CREATE INDEX ix_tour_programme_id ON tour (programme_id)

CREATE TABLE kept AS SELECT * FROM tour_day

DROP TABLE tour_day

CREATE TABLE tour_day (
    tour_id INTEGER NOT NULL,
    held_on DATE NOT NULL,
    starts_at INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    ends_by INTEGER,
    lunch_from INTEGER NOT NULL,
    lunch_until INTEGER NOT NULL,
    lunch_minutes INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_tour_day_tour_id_held_on UNIQUE (tour_id, held_on),
    CONSTRAINT ck_tour_day_starts_at CHECK (starts_at BETWEEN 0 AND 1439),
    CONSTRAINT ck_tour_day_ends_by CHECK (ends_by BETWEEN 0 AND 2879),
    CONSTRAINT ck_tour_day_lunch CHECK (lunch_from >= 0 AND lunch_minutes >= 0 AND lunch_from + lunch_minutes <= lunch_until AND lunch_until <= 1440),
    CONSTRAINT fk_tour_day_tour_id_tour FOREIGN KEY(tour_id) REFERENCES tour (id)
)

INSERT INTO tour_day (
    tour_id, held_on, starts_at, note, ends_by, lunch_from, lunch_until, lunch_minutes, id
)
SELECT
    tour_id, held_on, starts_at, note, NULL, 690, 810, 45, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_tour_day_held_on ON tour_day (held_on)

CREATE TABLE kept AS SELECT * FROM stop

DROP TABLE stop

CREATE TABLE stop (
    day_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    name VARCHAR NOT NULL,
    dwell_minutes INTEGER NOT NULL,
    fixed_start INTEGER,
    organisation_id INTEGER,
    address VARCHAR NOT NULL,
    latitude DOUBLE,
    longitude DOUBLE,
    purpose VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    own_note VARCHAR NOT NULL,
    least_dwell_minutes INTEGER,
    most_dwell_minutes INTEGER,
    buffer_before_minutes INTEGER,
    buffer_after_minutes INTEGER,
    zone VARCHAR NOT NULL,
    is_optional BOOLEAN NOT NULL,
    lock VARCHAR(40) NOT NULL,
    seen VARCHAR NOT NULL,
    came_at INTEGER,
    left_at INTEGER,
    is_done BOOLEAN NOT NULL,
    is_dropped BOOLEAN NOT NULL,
    late_minutes INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_stop_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_stop_dwell CHECK (dwell_minutes BETWEEN 0 AND 1440),
    CONSTRAINT ck_stop_least_dwell CHECK (least_dwell_minutes BETWEEN 0 AND dwell_minutes),
    CONSTRAINT ck_stop_most_dwell CHECK (most_dwell_minutes BETWEEN dwell_minutes AND 1440),
    CONSTRAINT ck_stop_buffer_before CHECK (buffer_before_minutes BETWEEN 0 AND 240),
    CONSTRAINT ck_stop_buffer_after CHECK (buffer_after_minutes BETWEEN 0 AND 240),
    CONSTRAINT ck_stop_came_at CHECK (came_at BETWEEN 0 AND 2879),
    CONSTRAINT ck_stop_left_at CHECK (left_at BETWEEN came_at AND 4319),
    CONSTRAINT ck_stop_late CHECK (late_minutes BETWEEN 0 AND 1440),
    CONSTRAINT ck_stop_fixed_start CHECK (fixed_start BETWEEN 0 AND 2879),
    CONSTRAINT ck_stop_whole_point CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT fk_stop_day_id_tour_day FOREIGN KEY(day_id) REFERENCES tour_day (id),
    CONSTRAINT ck_stop_stopkind CHECK (kind IN ('meeting', 'visit', 'meal', 'lodging', 'break', 'talk', 'transfer', 'departure', 'end')),
    CONSTRAINT fk_stop_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_stop_orderlock CHECK (lock IN ('free', 'stays on its day', 'first of its day', 'last of its day', 'right after the one before'))
)

INSERT INTO stop (
    day_id, place, kind, name, dwell_minutes, fixed_start, organisation_id, address, latitude,
    longitude, purpose, note, own_note, least_dwell_minutes, most_dwell_minutes,
    buffer_before_minutes, buffer_after_minutes, zone, is_optional, lock, seen, came_at,
    left_at, is_done, is_dropped, late_minutes, id
)
SELECT
    day_id, place, kind, name, dwell_minutes, fixed_start, organisation_id, address, latitude,
    longitude, purpose, note, own_note, NULL, NULL, NULL, NULL, '', 0, 'free', '', NULL, NULL,
    0, 0, NULL, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_stop_day_id ON stop (day_id)

CREATE INDEX ix_stop_organisation_id ON stop (organisation_id)

CREATE TABLE kept AS SELECT * FROM stop_window

DROP TABLE stop_window

CREATE TABLE stop_window (
    stop_id INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    is_last_entry BOOLEAN NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_stop_window_span CHECK (opens >= 0 AND closes > opens AND closes <= 2880),
    CONSTRAINT fk_stop_window_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id)
)

INSERT INTO stop_window (
    stop_id, opens, closes, is_last_entry, id
)
SELECT
    stop_id, opens, closes, 0, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_stop_window_stop_id ON stop_window (stop_id)

CREATE TABLE kept AS SELECT * FROM leg

DROP TABLE leg

CREATE TABLE leg (
    to_stop_id INTEGER NOT NULL,
    from_stop_id INTEGER,
    mode VARCHAR(40) NOT NULL,
    typed_minutes INTEGER,
    typed_distance_m INTEGER,
    note VARCHAR NOT NULL,
    departs_at INTEGER,
    arrives_at INTEGER,
    check_in_minutes INTEGER,
    way_out_minutes INTEGER,
    service VARCHAR NOT NULL,
    next_departs_at INTEGER,
    last_departs_at INTEGER,
    traffic VARCHAR(40) NOT NULL,
    checked_on DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_leg_to_stop_id UNIQUE (to_stop_id),
    CONSTRAINT ck_leg_minutes CHECK (typed_minutes BETWEEN 0 AND 2880),
    CONSTRAINT ck_leg_distance CHECK (typed_distance_m >= 0),
    CONSTRAINT ck_leg_departs_at CHECK (departs_at BETWEEN 0 AND 2879),
    CONSTRAINT ck_leg_arrives_at CHECK (arrives_at BETWEEN -1440 AND 4319),
    CONSTRAINT ck_leg_timetable CHECK (arrives_at IS NULL OR departs_at IS NOT NULL),
    CONSTRAINT ck_leg_check_in CHECK (check_in_minutes BETWEEN 0 AND 600),
    CONSTRAINT ck_leg_way_out CHECK (way_out_minutes BETWEEN 0 AND 600),
    CONSTRAINT ck_leg_next_departs_at CHECK (next_departs_at BETWEEN 0 AND 2879),
    CONSTRAINT ck_leg_last_departs_at CHECK (last_departs_at BETWEEN 0 AND 2879),
    CONSTRAINT fk_leg_to_stop_id_stop FOREIGN KEY(to_stop_id) REFERENCES stop (id),
    CONSTRAINT fk_leg_from_stop_id_stop FOREIGN KEY(from_stop_id) REFERENCES stop (id),
    CONSTRAINT ck_leg_legmode CHECK (mode IN ('chartered bus', 'car', 'train', 'walk', 'ferry', 'flight')),
    CONSTRAINT ck_leg_traffic CHECK (traffic IN ('light', 'normal', 'heavy', 'jammed'))
)

INSERT INTO leg (
    to_stop_id, from_stop_id, mode, typed_minutes, typed_distance_m, note, departs_at,
    arrives_at, check_in_minutes, way_out_minutes, service, next_departs_at, last_departs_at,
    traffic, checked_on, id
)
SELECT
    to_stop_id, from_stop_id, mode, typed_minutes, typed_distance_m, note, NULL, NULL, NULL,
    NULL, '', NULL, NULL, 'normal', NULL, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_leg_from_stop_id ON leg (from_stop_id)

CREATE TABLE kept AS SELECT * FROM host_visit

DROP TABLE host_visit

CREATE TABLE host_visit (
    stop_id INTEGER NOT NULL,
    person_id INTEGER,
    stage VARCHAR(40) NOT NULL,
    channel VARCHAR(40),
    words VARCHAR NOT NULL,
    asked_on DATE,
    reply_by DATE,
    requested_on DATE,
    lead_days INTEGER,
    wishes VARCHAR NOT NULL,
    shows VARCHAR NOT NULL,
    rules VARCHAR NOT NULL,
    largest_group INTEGER,
    gift VARCHAR NOT NULL,
    told_start INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_host_visit_stop_id UNIQUE (stop_id),
    CONSTRAINT ck_host_visit_largest_group CHECK (largest_group >= 1),
    CONSTRAINT ck_host_visit_lead_days CHECK (lead_days BETWEEN 0 AND 365),
    CONSTRAINT ck_host_visit_reply_after_ask CHECK (reply_by IS NULL OR asked_on IS NULL OR reply_by >= asked_on),
    CONSTRAINT fk_host_visit_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id),
    CONSTRAINT fk_host_visit_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_host_visit_stage CHECK (stage IN ('candidate', 'asked', 'considering', 'accepted', 'waiting', 'declined', 'not this time', 'no reply', 'set aside', 'withdrawn')),
    CONSTRAINT ck_host_visit_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other'))
)

INSERT INTO host_visit (
    stop_id, person_id, stage, channel, words, asked_on, reply_by, requested_on, lead_days,
    wishes, shows, rules, largest_group, gift, told_start, id
)
SELECT
    stop_id, person_id, CASE state WHEN 'not asked' THEN 'candidate' WHEN 'confirmed' THEN
    'accepted' WHEN 'refused' THEN 'declined' ELSE state END, NULL, '', asked_on, NULL, NULL,
    NULL, wishes, '', '', NULL, '', NULL, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_host_visit_person_id ON host_visit (person_id)

CREATE TABLE kept AS SELECT * FROM interaction

DROP TABLE interaction

CREATE TABLE interaction (
    kind VARCHAR(40) NOT NULL,
    happened_on DATE NOT NULL,
    text VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    sensitivity VARCHAR(40) NOT NULL,
    organisation_id INTEGER,
    circle_id INTEGER,
    invitation_id INTEGER,
    session_id INTEGER,
    stop_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_interaction_interactionkind CHECK (kind IN ('met', 'visit', 'call', 'message', 'letter', 'event', 'introduction', 'invitation', 'note')),
    CONSTRAINT ck_interaction_sensitivity CHECK (sensitivity IN ('open', 'circle', 'me only')),
    CONSTRAINT fk_interaction_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_interaction_circle_id_circle FOREIGN KEY(circle_id) REFERENCES circle (id),
    CONSTRAINT fk_interaction_invitation_id_invitation FOREIGN KEY(invitation_id) REFERENCES invitation (id),
    CONSTRAINT fk_interaction_session_id_session FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_interaction_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id)
)

INSERT INTO interaction (
    kind, happened_on, text, about, sensitivity, organisation_id, circle_id, invitation_id,
    session_id, stop_id, id
)
SELECT
    kind, happened_on, text, about, sensitivity, organisation_id, circle_id, invitation_id,
    session_id, NULL, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_interaction_circle_id ON interaction (circle_id)

CREATE INDEX ix_interaction_happened_on ON interaction (happened_on)

CREATE INDEX ix_interaction_invitation_id ON interaction (invitation_id)

CREATE INDEX ix_interaction_organisation_id ON interaction (organisation_id)

CREATE INDEX ix_interaction_session_id ON interaction (session_id)

CREATE INDEX ix_interaction_stop_id ON interaction (stop_id)

CREATE TABLE host_answer (
    host_visit_id INTEGER NOT NULL,
    from_stage VARCHAR(40) NOT NULL,
    to_stage VARCHAR(40) NOT NULL,
    given_on DATE NOT NULL,
    channel VARCHAR(40),
    words VARCHAR NOT NULL,
    person_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT fk_host_answer_host_visit_id_host_visit FOREIGN KEY(host_visit_id) REFERENCES host_visit (id),
    CONSTRAINT ck_host_answer_stage CHECK (from_stage IN ('candidate', 'asked', 'considering', 'accepted', 'waiting', 'declined', 'not this time', 'no reply', 'set aside', 'withdrawn')),
    CONSTRAINT ck_host_answer_stage CHECK (to_stage IN ('candidate', 'asked', 'considering', 'accepted', 'waiting', 'declined', 'not this time', 'no reply', 'set aside', 'withdrawn')),
    CONSTRAINT ck_host_answer_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other')),
    CONSTRAINT fk_host_answer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_host_answer_host_visit_id ON host_answer (host_visit_id)

CREATE INDEX ix_host_answer_person_id ON host_answer (person_id)

CREATE TABLE participant (
    tour_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    role VARCHAR(40) NOT NULL,
    is_added BOOLEAN NOT NULL,
    deputy_name VARCHAR NOT NULL,
    diet VARCHAR NOT NULL,
    emergency_contact VARCHAR NOT NULL,
    listing VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_participant_tour_id_person_id UNIQUE (tour_id, person_id),
    CONSTRAINT fk_participant_tour_id_tour FOREIGN KEY(tour_id) REFERENCES tour (id),
    CONSTRAINT fk_participant_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_participant_tourrole CHECK (role IN ('participant', 'leader', 'interpreter', 'helper')),
    CONSTRAINT ck_participant_listing CHECK (listing IN ('not asked', 'agreed', 'refused'))
)

CREATE INDEX ix_participant_person_id ON participant (person_id)

CREATE TABLE stop_attendance (
    stop_id INTEGER NOT NULL,
    participant_id INTEGER NOT NULL,
    takes_part BOOLEAN NOT NULL,
    presence VARCHAR(40),
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_stop_attendance_stop_id_participant_id UNIQUE (stop_id, participant_id),
    CONSTRAINT fk_stop_attendance_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id),
    CONSTRAINT fk_stop_attendance_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id),
    CONSTRAINT ck_stop_attendance_presence CHECK (presence IN ('present', 'late', 'deputy', 'absent with word', 'absent without word'))
)

CREATE INDEX ix_stop_attendance_participant_id ON stop_attendance (participant_id)

CREATE TABLE vehicle (
    tour_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    seat_rows INTEGER NOT NULL,
    left_seats INTEGER NOT NULL,
    right_seats INTEGER NOT NULL,
    back_seats INTEGER NOT NULL,
    kept_seats INTEGER NOT NULL,
    company VARCHAR NOT NULL,
    driver VARCHAR NOT NULL,
    telephone VARCHAR NOT NULL,
    rule VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_vehicle_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_vehicle_seat_rows CHECK (seat_rows BETWEEN 1 AND 30),
    CONSTRAINT ck_vehicle_left_seats CHECK (left_seats BETWEEN 0 AND 4),
    CONSTRAINT ck_vehicle_right_seats CHECK (right_seats BETWEEN 0 AND 4),
    CONSTRAINT ck_vehicle_some_seats CHECK (left_seats + right_seats > 0),
    CONSTRAINT ck_vehicle_back_seats CHECK (back_seats BETWEEN 0 AND 8),
    CONSTRAINT ck_vehicle_kept_seats CHECK (kept_seats >= 0),
    CONSTRAINT fk_vehicle_tour_id_tour FOREIGN KEY(tour_id) REFERENCES tour (id),
    CONSTRAINT ck_vehicle_vehiclekind CHECK (kind IN ('bus', 'minibus', 'car', 'taxi')),
    CONSTRAINT ck_vehicle_seatingrule CHECK (rule IN ('as it comes', 'by rank', 'new and old mixed'))
)

CREATE INDEX ix_vehicle_tour_id ON vehicle (tour_id)

CREATE TABLE seat (
    vehicle_id INTEGER NOT NULL,
    participant_id INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    number INTEGER NOT NULL,
    is_locked BOOLEAN NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_seat_vehicle_id_row_number UNIQUE (vehicle_id, "row", number),
    CONSTRAINT uq_seat_vehicle_id_participant_id UNIQUE (vehicle_id, participant_id),
    CONSTRAINT fk_seat_vehicle_id_vehicle FOREIGN KEY(vehicle_id) REFERENCES vehicle (id),
    CONSTRAINT fk_seat_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id)
)

CREATE INDEX ix_seat_participant_id ON seat (participant_id)

CREATE TABLE room (
    stop_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    beds INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_room_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT uq_room_stop_id_name UNIQUE (stop_id, name),
    CONSTRAINT ck_room_beds CHECK (beds BETWEEN 1 AND 30),
    CONSTRAINT fk_room_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id)
)

CREATE TABLE room_place (
    room_id INTEGER NOT NULL,
    participant_id INTEGER NOT NULL,
    is_locked BOOLEAN NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_room_place_room_id_participant_id UNIQUE (room_id, participant_id),
    CONSTRAINT fk_room_place_room_id_room FOREIGN KEY(room_id) REFERENCES room (id),
    CONSTRAINT fk_room_place_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id)
)

CREATE INDEX ix_room_place_participant_id ON room_place (participant_id)

CREATE TABLE pair_wish (
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    for_seats BOOLEAN NOT NULL,
    for_rooms BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_pair_wish_first_id_second_id UNIQUE (first_id, second_id),
    CONSTRAINT ck_pair_wish_in_order CHECK (first_id < second_id),
    CONSTRAINT ck_pair_wish_for_something CHECK (for_seats OR for_rooms),
    CONSTRAINT fk_pair_wish_first_id_participant FOREIGN KEY(first_id) REFERENCES participant (id),
    CONSTRAINT fk_pair_wish_second_id_participant FOREIGN KEY(second_id) REFERENCES participant (id),
    CONSTRAINT ck_pair_wish_pairwishkind CHECK (kind IN ('together', 'apart'))
)

CREATE INDEX ix_pair_wish_second_id ON pair_wish (second_id)

CREATE TABLE cost (
    tour_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    what VARCHAR NOT NULL,
    amount INTEGER NOT NULL,
    currency VARCHAR(40) NOT NULL,
    share VARCHAR(40) NOT NULL,
    stop_id INTEGER,
    spent_on DATE,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_cost_what_not_blank CHECK (trim(what) <> ''),
    CONSTRAINT ck_cost_amount CHECK (amount >= 0),
    CONSTRAINT fk_cost_tour_id_tour FOREIGN KEY(tour_id) REFERENCES tour (id),
    CONSTRAINT ck_cost_costkind CHECK (kind IN ('travel', 'lodging', 'meal', 'entrance', 'gift', 'other')),
    CONSTRAINT ck_cost_currency CHECK (currency IN ('JPY', 'IDR')),
    CONSTRAINT ck_cost_costshare CHECK (share IN ('everyone alike', 'those at the stop', 'each their own', 'the organiser')),
    CONSTRAINT fk_cost_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id)
)

CREATE INDEX ix_cost_stop_id ON cost (stop_id)

CREATE INDEX ix_cost_tour_id ON cost (tour_id)

CREATE TABLE payment (
    participant_id INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    paid_on DATE NOT NULL,
    currency VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_payment_amount CHECK (amount > 0),
    CONSTRAINT fk_payment_participant_id_participant FOREIGN KEY(participant_id) REFERENCES participant (id),
    CONSTRAINT ck_payment_currency CHECK (currency IN ('JPY', 'IDR'))
)

CREATE INDEX ix_payment_participant_id ON payment (participant_id)

CREATE TABLE tour_photo (
    tour_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    file_name VARCHAR NOT NULL,
    size_bytes INTEGER NOT NULL,
    digest VARCHAR NOT NULL,
    added_on DATE NOT NULL,
    media_type VARCHAR NOT NULL,
    caption VARCHAR NOT NULL,
    stop_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_tour_photo_file_name_not_blank CHECK (trim(file_name) <> ''),
    CONSTRAINT ck_tour_photo_size CHECK (size_bytes >= 0),
    CONSTRAINT fk_tour_photo_tour_id_tour FOREIGN KEY(tour_id) REFERENCES tour (id),
    CONSTRAINT fk_tour_photo_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id)
)

CREATE INDEX ix_tour_photo_digest ON tour_photo (digest)

CREATE INDEX ix_tour_photo_stop_id ON tour_photo (stop_id)

CREATE INDEX ix_tour_photo_tour_id ON tour_photo (tour_id)

DELETE FROM sqlite_sequence WHERE name IN ('tour', 'tour_day', 'stop', 'stop_window', 'leg', 'host_visit', 'interaction')

INSERT INTO sqlite_sequence (name, seq)
SELECT name, seq FROM kept_sequence WHERE name IN ('tour', 'tour_day', 'stop', 'stop_window', 'leg', 'host_visit', 'interaction')

DROP TABLE kept_sequence

-- What the journal would put back has to fit the new columns.
UPDATE changed_row
SET before = json_insert(before, '$.home_zone', 'Asia/Tokyo', '$.boarding_buffer_minutes', 0, '$.longest_day_minutes', 720, '$.report', '')
WHERE table_name = 'tour' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_insert(before, '$.lunch_from', 690, '$.lunch_until', 810, '$.lunch_minutes', 45)
WHERE table_name = 'tour_day' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_insert(before, '$.zone', '', '$.is_optional', json('false'), '$.lock', 'free', '$.seen', '', '$.is_done', json('false'), '$.is_dropped', json('false'))
WHERE table_name = 'stop' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_insert(before, '$.is_last_entry', json('false'))
WHERE table_name = 'stop_window' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_insert(before, '$.service', '', '$.traffic', 'normal')
WHERE table_name = 'leg' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_insert(before, '$.words', '', '$.shows', '', '$.rules', '', '$.gift', '')
WHERE table_name = 'host_visit' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_remove(json_set(before, '$.stage', CASE before ->> '$.state' WHEN 'not asked' THEN 'candidate' WHEN 'confirmed' THEN 'accepted' WHEN 'refused' THEN 'declined' ELSE before ->> '$.state' END), '$.state')
WHERE table_name = 'host_visit' AND json_type(before, '$.state') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.home_zone', 'Asia/Tokyo', '$.boarding_buffer_minutes', 0, '$.longest_day_minutes', 720, '$.report', '')
WHERE table_name = 'tour' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.lunch_from', 690, '$.lunch_until', 810, '$.lunch_minutes', 45)
WHERE table_name = 'tour_day' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.zone', '', '$.is_optional', json('false'), '$.lock', 'free', '$.seen', '', '$.is_done', json('false'), '$.is_dropped', json('false'))
WHERE table_name = 'stop' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.is_last_entry', json('false'))
WHERE table_name = 'stop_window' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.service', '', '$.traffic', 'normal')
WHERE table_name = 'leg' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.words', '', '$.shows', '', '$.rules', '', '$.gift', '')
WHERE table_name = 'host_visit' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_remove(json_set(after, '$.stage', CASE after ->> '$.state' WHEN 'not asked' THEN 'candidate' WHEN 'confirmed' THEN 'accepted' WHEN 'refused' THEN 'declined' ELSE after ->> '$.state' END), '$.state')
WHERE table_name = 'host_visit' AND json_type(after, '$.state') IS NOT NULL
