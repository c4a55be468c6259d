CREATE TABLE change (
    action JSON NOT NULL,
    done_at DATETIME NOT NULL,
    undone_order INTEGER,
    redo_lost BOOLEAN NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
)

CREATE INDEX ix_change_undone_order ON change (undone_order)

CREATE TABLE circle (
    name VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    channel VARCHAR(40) NOT NULL,
    channel_name VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_circle_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_circle_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other'))
)

CREATE TABLE organisation (
    name VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    reading VARCHAR NOT NULL,
    reading_sureness VARCHAR(40) NOT NULL,
    branch VARCHAR NOT NULL,
    website VARCHAR NOT NULL,
    telephone VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_organisation_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_organisation_organisationkind CHECK (kind IN ('supervising organisation', 'company', 'school', 'sending organisation', 'association', 'public office', 'care provider', 'hotel', 'restaurant', 'station', 'other')),
    CONSTRAINT ck_organisation_sureness CHECK (reading_sureness IN ('sure', 'guessed'))
)

CREATE INDEX ix_organisation_name ON organisation (name)

CREATE TABLE person (
    family_name VARCHAR NOT NULL,
    given_name VARCHAR NOT NULL,
    further_names VARCHAR NOT NULL,
    family_reading VARCHAR NOT NULL,
    given_reading VARCHAR NOT NULL,
    family_reading_sureness VARCHAR(40) NOT NULL,
    given_reading_sureness VARCHAR(40) NOT NULL,
    name_order VARCHAR(40) NOT NULL,
    honorific VARCHAR NOT NULL,
    nickname VARCHAR NOT NULL,
    languages VARCHAR NOT NULL,
    birthday DATE,
    how_we_met VARCHAR NOT NULL,
    met_on DATE,
    introduced_by_id INTEGER,
    topics_to_avoid VARCHAR NOT NULL,
    do_not_approach BOOLEAN NOT NULL,
    notes VARCHAR NOT NULL,
    notes_sensitivity VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_person_has_name CHECK (trim(family_name) <> '' OR trim(given_name) <> ''),
    CONSTRAINT ck_person_sureness CHECK (family_reading_sureness IN ('sure', 'guessed')),
    CONSTRAINT ck_person_sureness CHECK (given_reading_sureness IN ('sure', 'guessed')),
    CONSTRAINT ck_person_nameorder CHECK (name_order IN ('family first', 'given first')),
    CONSTRAINT fk_person_introduced_by_id_person FOREIGN KEY(introduced_by_id) REFERENCES person (id),
    CONSTRAINT ck_person_sensitivity CHECK (notes_sensitivity IN ('open', 'circle', 'me only'))
)

CREATE INDEX ix_person_introduced_by_id ON person (introduced_by_id)

CREATE TABLE programme (
    name VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    series VARCHAR NOT NULL,
    theme VARCHAR NOT NULL,
    aim VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    cost_note VARCHAR NOT NULL,
    capacity INTEGER,
    reply_days INTEGER NOT NULL,
    closed_on DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_programme_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_programme_capacity CHECK (capacity IS NULL OR capacity >= 1),
    CONSTRAINT ck_programme_reply_days CHECK (reply_days BETWEEN 1 AND 365),
    CONSTRAINT ck_programme_programmekind CHECK (kind IN ('limited programme', 'gathering series', 'training', 'joint project', 'tour'))
)

CREATE TABLE setting (
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_setting_name UNIQUE (name)
)

CREATE TABLE skill (
    name VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    reading VARCHAR NOT NULL,
    synonyms VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_skill_name UNIQUE (name),
    CONSTRAINT ck_skill_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_skill_skillkind CHECK (kind IN ('field', 'qualification', 'language', 'region', 'craft'))
)

CREATE TABLE address (
    person_id INTEGER,
    organisation_id INTEGER,
    label VARCHAR NOT NULL,
    postal_code VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    prefecture VARCHAR NOT NULL,
    municipality VARCHAR NOT NULL,
    municipality_code VARCHAR NOT NULL,
    rest VARCHAR NOT NULL,
    latitude DOUBLE,
    longitude DOUBLE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_address_one_owner CHECK ((person_id IS NULL) <> (organisation_id IS NULL)),
    CONSTRAINT ck_address_whole_point CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_address_latitude CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT ck_address_longitude CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT fk_address_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_address_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_address_organisation_id ON address (organisation_id)

CREATE INDEX ix_address_person_id ON address (person_id)

CREATE TABLE availability (
    person_id INTEGER NOT NULL,
    level VARCHAR(40) NOT NULL,
    as_of DATE NOT NULL,
    until DATE,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_availability_span CHECK (until IS NULL OR until >= as_of),
    CONSTRAINT fk_availability_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_availability_availabilitylevel CHECK (level IN ('open', 'some', 'none', 'unknown'))
)

CREATE INDEX ix_availability_person_id ON availability (person_id)

CREATE TABLE changed_row (
    change_id INTEGER NOT NULL,
    table_name VARCHAR NOT NULL,
    row_id INTEGER NOT NULL,
    "before" JSON,
    "after" JSON,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT fk_changed_row_change_id_change FOREIGN KEY(change_id) REFERENCES change (id)
)

CREATE INDEX ix_changed_row_change_id ON changed_row (change_id)

CREATE INDEX ix_changed_row_row_id ON changed_row (row_id)

CREATE INDEX ix_changed_row_table_name ON changed_row (table_name)

CREATE TABLE circle_member (
    circle_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    role VARCHAR NOT NULL,
    since DATE,
    until DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_circle_member_circle_id_person_id UNIQUE (circle_id, person_id),
    CONSTRAINT fk_circle_member_circle_id_circle FOREIGN KEY(circle_id) REFERENCES circle (id),
    CONSTRAINT fk_circle_member_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_circle_member_person_id ON circle_member (person_id)

CREATE TABLE contact_point (
    person_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    value VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    preferred BOOLEAN NOT NULL,
    sensitivity VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_contact_point_value_not_blank CHECK (trim(value) <> ''),
    CONSTRAINT fk_contact_point_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_contact_point_contactkind CHECK (kind IN ('telephone', 'mobile', 'fax', 'mail', 'LINE', 'WhatsApp', 'link', 'other')),
    CONSTRAINT ck_contact_point_sensitivity CHECK (sensitivity IN ('open', 'circle', 'me only'))
)

CREATE INDEX ix_contact_point_person_id ON contact_point (person_id)

CREATE TABLE expertise (
    person_id INTEGER NOT NULL,
    skill_id INTEGER NOT NULL,
    stance VARCHAR(40) NOT NULL,
    level VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,
    since DATE,
    valid_to DATE,
    as_of DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_expertise_person_id_skill_id_stance UNIQUE (person_id, skill_id, stance),
    CONSTRAINT fk_expertise_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_expertise_skill_id_skill FOREIGN KEY(skill_id) REFERENCES skill (id),
    CONSTRAINT ck_expertise_stance CHECK (stance IN ('offers', 'learning', 'passes on'))
)

CREATE INDEX ix_expertise_skill_id ON expertise (skill_id)

CREATE TABLE former_name (
    person_id INTEGER NOT NULL,
    family_name VARCHAR NOT NULL,
    given_name VARCHAR NOT NULL,
    until DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT fk_former_name_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_former_name_person_id ON former_name (person_id)

CREATE TABLE imported_card (
    person_id INTEGER NOT NULL,
    file_name VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    imported_on DATE NOT NULL,
    uid VARCHAR NOT NULL,
    source_text VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT fk_imported_card_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_imported_card_fingerprint ON imported_card (fingerprint)

CREATE INDEX ix_imported_card_person_id ON imported_card (person_id)

CREATE INDEX ix_imported_card_uid ON imported_card (uid)

CREATE TABLE invitation (
    programme_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    stage VARCHAR(40) NOT NULL,
    reason VARCHAR NOT NULL,
    channel VARCHAR(40),
    words VARCHAR NOT NULL,
    asked_on DATE,
    reply_by DATE,
    come_back_on DATE,
    override_reason VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_invitation_programme_id_person_id UNIQUE (programme_id, person_id),
    CONSTRAINT ck_invitation_asked_has_dates CHECK (stage <> 'asked' OR (asked_on IS NOT NULL AND reply_by IS NOT NULL)),
    CONSTRAINT ck_invitation_reply_after_ask CHECK (reply_by IS NULL OR asked_on IS NULL OR reply_by >= asked_on),
    CONSTRAINT fk_invitation_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_invitation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_invitation_stage CHECK (stage IN ('candidate', 'asked', 'considering', 'accepted', 'waiting', 'declined', 'not this time', 'no reply', 'set aside', 'withdrawn')),
    CONSTRAINT ck_invitation_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other'))
)

CREATE INDEX ix_invitation_asked_on ON invitation (asked_on)

CREATE INDEX ix_invitation_person_id ON invitation (person_id)

CREATE TABLE licence (
    organisation_id INTEGER NOT NULL,
    licence_class VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    valid_from DATE,
    valid_to DATE,
    renewal_opens_on DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_licence_licence_class_not_blank CHECK (trim(licence_class) <> ''),
    CONSTRAINT ck_licence_span CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from),
    CONSTRAINT fk_licence_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_licence_organisation_id ON licence (organisation_id)

CREATE TABLE person_tag (
    person_id INTEGER NOT NULL,
    tag VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_person_tag_person_id_tag UNIQUE (person_id, tag),
    CONSTRAINT ck_person_tag_tag_not_blank CHECK (trim(tag) <> ''),
    CONSTRAINT fk_person_tag_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_person_tag_tag ON person_tag (tag)

CREATE TABLE photo (
    person_id INTEGER NOT NULL,
    content BLOB NOT NULL,
    media_type VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_photo_person_id UNIQUE (person_id),
    CONSTRAINT fk_photo_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE TABLE position (
    person_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    department VARCHAR NOT NULL,
    since DATE,
    until DATE,
    represents BOOLEAN NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_position_span CHECK (until IS NULL OR since IS NULL OR until >= since),
    CONSTRAINT fk_position_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_position_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_position_organisation_id ON position (organisation_id)

CREATE INDEX ix_position_person_id ON position (person_id)

CREATE TABLE programme_condition (
    programme_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    weight VARCHAR(40) NOT NULL,
    number_value INTEGER,
    text_value VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_programme_condition_programme_id_kind_text_value UNIQUE (programme_id, kind, text_value),
    CONSTRAINT fk_programme_condition_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT ck_programme_condition_conditionkind CHECK (kind IN ('contact within months', 'represents an organisation', 'organisation kind', 'at most per organisation', 'days since last ask')),
    CONSTRAINT ck_programme_condition_verdict CHECK (weight IN ('pass', 'caution', 'stop'))
)

CREATE TABLE promise (
    person_id INTEGER NOT NULL,
    side VARCHAR(40) NOT NULL,
    text VARCHAR NOT NULL,
    since DATE NOT NULL,
    due_on DATE,
    state VARCHAR(40) NOT NULL,
    closed_on DATE,
    outcome VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_promise_text_not_blank CHECK (trim(text) <> ''),
    CONSTRAINT fk_promise_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_promise_promiseside CHECK (side IN ('mine', 'theirs')),
    CONSTRAINT ck_promise_promisestate CHECK (state IN ('open', 'kept', 'eased'))
)

CREATE INDEX ix_promise_person_id ON promise (person_id)

CREATE TABLE relationship (
    first_person_id INTEGER NOT NULL,
    second_person_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    since DATE,
    until DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_relationship_two_people CHECK (first_person_id <> second_person_id),
    CONSTRAINT ck_relationship_span CHECK (until IS NULL OR since IS NULL OR until >= since),
    CONSTRAINT fk_relationship_first_person_id_person FOREIGN KEY(first_person_id) REFERENCES person (id),
    CONSTRAINT fk_relationship_second_person_id_person FOREIGN KEY(second_person_id) REFERENCES person (id),
    CONSTRAINT ck_relationship_relationshipkind CHECK (kind IN ('introduced', 'colleague', 'mentor', 'friend', 'partner', 'keep apart'))
)

CREATE INDEX ix_relationship_first_person_id ON relationship (first_person_id)

CREATE INDEX ix_relationship_second_person_id ON relationship (second_person_id)

CREATE TABLE rhythm (
    wanted_days INTEGER NOT NULL,
    worst_days INTEGER,
    person_id INTEGER,
    circle_id INTEGER,
    paused_until DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_rhythm_one_owner CHECK ((person_id IS NULL) <> (circle_id IS NULL)),
    CONSTRAINT ck_rhythm_gaps CHECK (wanted_days > 0 AND (worst_days IS NULL OR worst_days >= wanted_days)),
    CONSTRAINT fk_rhythm_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_rhythm_circle_id_circle FOREIGN KEY(circle_id) REFERENCES circle (id)
)

CREATE INDEX ix_rhythm_circle_id ON rhythm (circle_id)

CREATE INDEX ix_rhythm_person_id ON rhythm (person_id)

CREATE TABLE session (
    programme_id INTEGER NOT NULL,
    held_on DATE NOT NULL,
    starts INTEGER,
    ends INTEGER,
    theme VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    agenda VARCHAR NOT NULL,
    minutes VARCHAR NOT NULL,
    off_the_record BOOLEAN NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_session_span CHECK (ends IS NULL OR (starts IS NOT NULL AND ends > starts)),
    CONSTRAINT ck_session_starts CHECK (starts IS NULL OR starts BETWEEN 0 AND 1439),
    CONSTRAINT fk_session_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id)
)

CREATE INDEX ix_session_held_on ON session (held_on)

CREATE INDEX ix_session_programme_id ON session (programme_id)

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
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_tour_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_tour_revision CHECK (revision >= 1),
    CONSTRAINT ck_tour_buffer CHECK (arrival_buffer_minutes BETWEEN 0 AND 240),
    CONSTRAINT fk_tour_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id)
)

CREATE INDEX ix_tour_programme_id ON tour (programme_id)

CREATE TABLE visiting_window (
    organisation_id INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_visiting_window_weekday CHECK (weekday BETWEEN 0 AND 6),
    CONSTRAINT ck_visiting_window_span CHECK (opens >= 0 AND closes > opens AND closes <= 2880),
    CONSTRAINT fk_visiting_window_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_visiting_window_organisation_id ON visiting_window (organisation_id)

CREATE TABLE answer (
    invitation_id INTEGER NOT NULL,
    from_stage VARCHAR(40) NOT NULL,
    to_stage VARCHAR(40) NOT NULL,
    given_on DATE NOT NULL,
    channel VARCHAR(40),
    words VARCHAR NOT NULL,
    come_back_on DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT fk_answer_invitation_id_invitation FOREIGN KEY(invitation_id) REFERENCES invitation (id),
    CONSTRAINT ck_answer_stage CHECK (from_stage IN ('candidate', 'asked', 'considering', 'accepted', 'waiting', 'declined', 'not this time', 'no reply', 'set aside', 'withdrawn')),
    CONSTRAINT ck_answer_stage CHECK (to_stage IN ('candidate', 'asked', 'considering', 'accepted', 'waiting', 'declined', 'not this time', 'no reply', 'set aside', 'withdrawn')),
    CONSTRAINT ck_answer_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other'))
)

CREATE INDEX ix_answer_invitation_id ON answer (invitation_id)

CREATE TABLE attendance (
    session_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    presence VARCHAR(40) NOT NULL,
    deputy_name VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_attendance_session_id_person_id UNIQUE (session_id, person_id),
    CONSTRAINT fk_attendance_session_id_session FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_attendance_presence CHECK (presence IN ('present', 'late', 'deputy', 'absent with word', 'absent without word'))
)

CREATE INDEX ix_attendance_person_id ON attendance (person_id)

CREATE TABLE interaction (
    kind VARCHAR(40) NOT NULL,
    happened_on DATE NOT NULL,
    text VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    sensitivity VARCHAR(40) NOT NULL,
    organisation_id INTEGER,
    invitation_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_interaction_interactionkind CHECK (kind IN ('met', 'visit', 'call', 'message', 'letter', 'event', 'introduction', 'invitation', 'note')),
    CONSTRAINT ck_interaction_sensitivity CHECK (sensitivity IN ('open', 'circle', 'me only')),
    CONSTRAINT fk_interaction_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_interaction_invitation_id_invitation FOREIGN KEY(invitation_id) REFERENCES invitation (id)
)

CREATE INDEX ix_interaction_happened_on ON interaction (happened_on)

CREATE INDEX ix_interaction_invitation_id ON interaction (invitation_id)

CREATE INDEX ix_interaction_organisation_id ON interaction (organisation_id)

CREATE TABLE tour_day (
    tour_id INTEGER NOT NULL,
    held_on DATE NOT NULL,
    starts_at INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_tour_day_tour_id_held_on UNIQUE (tour_id, held_on),
    CONSTRAINT ck_tour_day_starts_at CHECK (starts_at BETWEEN 0 AND 1439),
    CONSTRAINT fk_tour_day_tour_id_tour FOREIGN KEY(tour_id) REFERENCES tour (id)
)

CREATE INDEX ix_tour_day_held_on ON tour_day (held_on)

CREATE TABLE interaction_participant (
    interaction_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_interaction_participant_interaction_id_person_id UNIQUE (interaction_id, person_id),
    CONSTRAINT fk_interaction_participant_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id),
    CONSTRAINT fk_interaction_participant_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_interaction_participant_person_id ON interaction_participant (person_id)

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
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_stop_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_stop_dwell CHECK (dwell_minutes BETWEEN 0 AND 1440),
    CONSTRAINT ck_stop_fixed_start CHECK (fixed_start BETWEEN 0 AND 2879),
    CONSTRAINT ck_stop_whole_point CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT fk_stop_day_id_tour_day FOREIGN KEY(day_id) REFERENCES tour_day (id),
    CONSTRAINT ck_stop_stopkind CHECK (kind IN ('meeting', 'visit', 'meal', 'lodging', 'break', 'talk', 'transfer', 'departure', 'end')),
    CONSTRAINT fk_stop_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_stop_day_id ON stop (day_id)

CREATE INDEX ix_stop_organisation_id ON stop (organisation_id)

CREATE TABLE host_visit (
    stop_id INTEGER NOT NULL,
    person_id INTEGER,
    state VARCHAR(40) NOT NULL,
    asked_on DATE,
    wishes VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_host_visit_stop_id UNIQUE (stop_id),
    CONSTRAINT fk_host_visit_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id),
    CONSTRAINT fk_host_visit_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_host_visit_hoststate CHECK (state IN ('not asked', 'asked', 'confirmed', 'refused'))
)

CREATE INDEX ix_host_visit_person_id ON host_visit (person_id)

CREATE TABLE leg (
    to_stop_id INTEGER NOT NULL,
    from_stop_id INTEGER,
    mode VARCHAR(40) NOT NULL,
    typed_minutes INTEGER,
    typed_distance_m INTEGER,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_leg_to_stop_id UNIQUE (to_stop_id),
    CONSTRAINT ck_leg_minutes CHECK (typed_minutes BETWEEN 0 AND 2880),
    CONSTRAINT ck_leg_distance CHECK (typed_distance_m >= 0),
    CONSTRAINT fk_leg_to_stop_id_stop FOREIGN KEY(to_stop_id) REFERENCES stop (id),
    CONSTRAINT fk_leg_from_stop_id_stop FOREIGN KEY(from_stop_id) REFERENCES stop (id),
    CONSTRAINT ck_leg_legmode CHECK (mode IN ('chartered bus', 'car', 'train', 'walk', 'ferry', 'flight'))
)

CREATE INDEX ix_leg_from_stop_id ON leg (from_stop_id)

CREATE TABLE stop_window (
    stop_id INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_stop_window_span CHECK (opens >= 0 AND closes > opens AND closes <= 2880),
    CONSTRAINT fk_stop_window_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id)
)

CREATE INDEX ix_stop_window_stop_id ON stop_window (stop_id)

CREATE TABLE person_search (position INTEGER PRIMARY KEY, person_id INTEGER NOT NULL UNIQUE, sort_key TEXT NOT NULL, names TEXT NOT NULL, everything TEXT NOT NULL)

CREATE INDEX ix_person_search_sort_key ON person_search (sort_key, person_id)

CREATE VIRTUAL TABLE person_names_fts USING fts5(tokens, content='', columnsize=0, prefix='1', tokenize='unicode61 remove_diacritics 0')

CREATE VIRTUAL TABLE person_everything_fts USING fts5(tokens, content='', columnsize=0, prefix='1', detail=none, tokenize='unicode61 remove_diacritics 0')

CREATE TABLE organisation_search (
    organisation_id INTEGER NOT NULL PRIMARY KEY,
    sort_key TEXT NOT NULL,
    folded TEXT NOT NULL
)
