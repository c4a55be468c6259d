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
    cost_note VARCHAR NOT NULL,
    insurance VARCHAR NOT NULL,
    cancellation VARCHAR NOT NULL,
    emergency_numbers VARCHAR NOT NULL,
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
    name, programme_id, gathering, things_to_bring, rain_rule, closing_note, cost_note,
    insurance, cancellation, emergency_numbers, arrival_buffer_minutes, group_size, revision,
    home_zone, boarding_buffer_minutes, longest_day_minutes, garage_minutes, rupiah_for_100_yen,
    report, follows_id, id
)
SELECT
    name, programme_id, gathering, things_to_bring, rain_rule, closing_note, '', '', '', '',
    arrival_buffer_minutes, group_size, revision, home_zone, boarding_buffer_minutes,
    longest_day_minutes, garage_minutes, rupiah_for_100_yen, report, follows_id, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_tour_follows_id ON tour (follows_id)

CREATE INDEX ix_tour_programme_id ON tour (programme_id)

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
    parking VARCHAR NOT NULL,
    other_plan VARCHAR NOT NULL,
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
    longitude, purpose, note, own_note, parking, other_plan, least_dwell_minutes,
    most_dwell_minutes, buffer_before_minutes, buffer_after_minutes, zone, is_optional, lock,
    seen, came_at, left_at, is_done, is_dropped, late_minutes, id
)
SELECT
    day_id, place, kind, name, dwell_minutes, fixed_start, organisation_id, address, latitude,
    longitude, purpose, note, own_note, '', '', least_dwell_minutes, most_dwell_minutes,
    buffer_before_minutes, buffer_after_minutes, zone, is_optional, lock, seen, came_at,
    left_at, is_done, is_dropped, late_minutes, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_stop_day_id ON stop (day_id)

CREATE INDEX ix_stop_organisation_id ON stop (organisation_id)

CREATE TABLE paper_text (
    wording VARCHAR(40) NOT NULL,
    language VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_paper_text_wording_language UNIQUE (wording, language),
    CONSTRAINT ck_paper_text_paperwording CHECK (wording IN ('itinerary header', 'itinerary note', 'booklet note', 'host note', 'driver note', 'host request', 'invitation letter', 'thanks letter', 'session note'))
)

CREATE TABLE label_sheet (
    name VARCHAR NOT NULL,
    columns INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    cell_width_mm DOUBLE NOT NULL,
    cell_height_mm DOUBLE NOT NULL,
    left_mm DOUBLE NOT NULL,
    top_mm DOUBLE NOT NULL,
    gap_across_mm DOUBLE NOT NULL,
    gap_down_mm DOUBLE NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_label_sheet_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT uq_label_sheet_name UNIQUE (name),
    CONSTRAINT ck_label_sheet_cells CHECK (columns BETWEEN 1 AND 20 AND rows BETWEEN 1 AND 40),
    CONSTRAINT ck_label_sheet_cell CHECK (cell_width_mm > 0 AND cell_height_mm > 0),
    CONSTRAINT ck_label_sheet_edges CHECK (left_mm >= 0 AND top_mm >= 0),
    CONSTRAINT ck_label_sheet_gaps CHECK (gap_across_mm >= 0 AND gap_down_mm >= 0)
)

CREATE TABLE printer_offset (
    printer VARCHAR NOT NULL,
    across_mm DOUBLE NOT NULL,
    down_mm DOUBLE NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_printer_offset_printer_not_blank CHECK (trim(printer) <> ''),
    CONSTRAINT uq_printer_offset_printer UNIQUE (printer),
    CONSTRAINT ck_printer_offset_offset CHECK (across_mm BETWEEN -20 AND 20 AND down_mm BETWEEN -20 AND 20)
)

CREATE TABLE paper_issue (
    kind VARCHAR(40) NOT NULL,
    revision INTEGER NOT NULL,
    issued_on DATE NOT NULL,
    lines JSON NOT NULL,
    tour_id INTEGER,
    session_id INTEGER,
    stop_id INTEGER,
    person_id INTEGER,
    vehicle_id INTEGER,
    subject VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_paper_issue_of_one CHECK ((tour_id IS NULL) <> (session_id IS NULL)),
    CONSTRAINT ck_paper_issue_revision CHECK (revision >= 1),
    CONSTRAINT ck_paper_issue_paperkind CHECK (kind IN ('itinerary', 'booklet', 'personal page', 'host sheet', 'host request', 'driver sheet', 'run sheet', 'roster', 'full roster', 'rooms and seats', 'hotel rooms', 'route map', 'session programme', 'attendance sheet', 'minutes', 'participant list', 'voice answers', 'series calendar', 'badges', 'seat cards', 'invitation letter', 'thanks letter', 'meeting card', 'envelope', 'address labels', 'circle directory')),
    CONSTRAINT fk_paper_issue_tour_id_tour FOREIGN KEY(tour_id) REFERENCES tour (id),
    CONSTRAINT fk_paper_issue_session_id_session FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_paper_issue_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id),
    CONSTRAINT fk_paper_issue_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_paper_issue_vehicle_id_vehicle FOREIGN KEY(vehicle_id) REFERENCES vehicle (id)
)

CREATE INDEX ix_paper_issue_person_id ON paper_issue (person_id)

CREATE INDEX ix_paper_issue_session_id ON paper_issue (session_id)

CREATE INDEX ix_paper_issue_stop_id ON paper_issue (stop_id)

CREATE INDEX ix_paper_issue_tour_id ON paper_issue (tour_id)

CREATE INDEX ix_paper_issue_vehicle_id ON paper_issue (vehicle_id)

CREATE TABLE paper_holder (
    issue_id INTEGER NOT NULL,
    given_on DATE NOT NULL,
    person_id INTEGER,
    name VARCHAR NOT NULL,
    channel VARCHAR(40),
    interaction_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_paper_holder_somebody CHECK (person_id IS NOT NULL OR trim(name) <> ''),
    CONSTRAINT uq_paper_holder_issue_id_person_id UNIQUE (issue_id, person_id),
    CONSTRAINT fk_paper_holder_issue_id_paper_issue FOREIGN KEY(issue_id) REFERENCES paper_issue (id),
    CONSTRAINT fk_paper_holder_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_paper_holder_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other')),
    CONSTRAINT fk_paper_holder_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id)
)

CREATE INDEX ix_paper_holder_interaction_id ON paper_holder (interaction_id)

CREATE INDEX ix_paper_holder_issue_id ON paper_holder (issue_id)

CREATE INDEX ix_paper_holder_person_id ON paper_holder (person_id)

CREATE TABLE voice (
    programme_id INTEGER NOT NULL,
    said VARCHAR NOT NULL,
    noted_on DATE NOT NULL,
    person_id INTEGER,
    state VARCHAR(40) NOT NULL,
    answer VARCHAR NOT NULL,
    answered_on DATE,
    place INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_voice_said_not_blank CHECK (trim(said) <> ''),
    CONSTRAINT fk_voice_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_voice_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_voice_voicestate CHECK (state IN ('received', 'looking', 'done', 'will not'))
)

CREATE INDEX ix_voice_person_id ON voice (person_id)

CREATE INDEX ix_voice_programme_id ON voice (programme_id)

DELETE FROM sqlite_sequence WHERE name IN ('tour', 'stop')

INSERT INTO sqlite_sequence (name, seq)
SELECT name, seq FROM kept_sequence WHERE name IN ('tour', 'stop')

DROP TABLE kept_sequence

-- What the journal would put back has to fit the new columns.
UPDATE changed_row
SET before = json_insert(before, '$.cost_note', '', '$.insurance', '', '$.cancellation', '', '$.emergency_numbers', '')
WHERE table_name = 'tour' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_insert(before, '$.parking', '', '$.other_plan', '')
WHERE table_name = 'stop' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.cost_note', '', '$.insurance', '', '$.cancellation', '', '$.emergency_numbers', '')
WHERE table_name = 'tour' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.parking', '', '$.other_plan', '')
WHERE table_name = 'stop' AND json_type(after, '$.id') IS NOT NULL
