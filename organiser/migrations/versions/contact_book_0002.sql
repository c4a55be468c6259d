-- Rows wait here while tables with new rules are made; no id is ever given twice.
CREATE TABLE kept_sequence AS SELECT name, seq FROM sqlite_sequence

CREATE TABLE kept AS SELECT * FROM organisation

DROP TABLE organisation

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
    CONSTRAINT ck_organisation_organisationkind CHECK (kind IN ('supervising organisation', 'supervising support organisation', 'company', 'school', 'sending organisation', 'association', 'public office', 'care provider', 'hotel', 'restaurant', 'station', 'other')),
    CONSTRAINT ck_organisation_sureness CHECK (reading_sureness IN ('sure', 'guessed'))
)

INSERT INTO organisation (
    name, kind, reading, reading_sureness, branch, website, telephone, notes, id
)
SELECT
    name, kind, reading, reading_sureness, branch, website, telephone, notes, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_organisation_name ON organisation (name)

CREATE TABLE kept AS SELECT * FROM person

DROP TABLE person

CREATE TABLE person (
    family_name VARCHAR NOT NULL,
    given_name VARCHAR NOT NULL,
    further_names VARCHAR NOT NULL,
    family_reading VARCHAR NOT NULL,
    given_reading VARCHAR NOT NULL,
    further_reading VARCHAR NOT NULL,
    family_reading_sureness VARCHAR(40) NOT NULL,
    given_reading_sureness VARCHAR(40) NOT NULL,
    further_reading_sureness VARCHAR(40) NOT NULL,
    name_order VARCHAR(40) NOT NULL,
    honorific VARCHAR NOT NULL,
    nickname VARCHAR NOT NULL,
    languages VARCHAR NOT NULL,
    birthday DATE,
    how_we_met VARCHAR NOT NULL,
    met_on DATE,
    met_place VARCHAR NOT NULL,
    introduced_by_id INTEGER,
    topics_to_avoid VARCHAR NOT NULL,
    do_not_approach BOOLEAN NOT NULL,
    notes VARCHAR NOT NULL,
    notes_sensitivity VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_person_has_name CHECK (trim(family_name) <> '' OR trim(given_name) <> ''),
    CONSTRAINT ck_person_sureness CHECK (family_reading_sureness IN ('sure', 'guessed')),
    CONSTRAINT ck_person_sureness CHECK (given_reading_sureness IN ('sure', 'guessed')),
    CONSTRAINT ck_person_sureness CHECK (further_reading_sureness IN ('sure', 'guessed')),
    CONSTRAINT ck_person_nameorder CHECK (name_order IN ('family first', 'given first')),
    CONSTRAINT fk_person_introduced_by_id_person FOREIGN KEY(introduced_by_id) REFERENCES person (id),
    CONSTRAINT ck_person_sensitivity CHECK (notes_sensitivity IN ('open', 'circle', 'me only'))
)

INSERT INTO person (
    family_name, given_name, further_names, family_reading, given_reading, further_reading,
    family_reading_sureness, given_reading_sureness, further_reading_sureness, name_order,
    honorific, nickname, languages, birthday, how_we_met, met_on, met_place, introduced_by_id,
    topics_to_avoid, do_not_approach, notes, notes_sensitivity, id
)
SELECT
    family_name, given_name, further_names, family_reading, given_reading, '',
    family_reading_sureness, given_reading_sureness, 'sure', name_order, honorific, nickname,
    languages, birthday, how_we_met, met_on, '', introduced_by_id, topics_to_avoid,
    do_not_approach, notes, notes_sensitivity, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_person_introduced_by_id ON person (introduced_by_id)

CREATE TABLE kept AS SELECT * FROM relationship

DROP TABLE relationship

CREATE TABLE relationship (
    kind VARCHAR(40) NOT NULL,
    first_person_id INTEGER,
    first_organisation_id INTEGER,
    second_person_id INTEGER,
    second_organisation_id INTEGER,
    note VARCHAR NOT NULL,
    since DATE,
    until DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_relationship_first CHECK ((first_person_id IS NULL) <> (first_organisation_id IS NULL)),
    CONSTRAINT ck_relationship_second CHECK ((second_person_id IS NULL) <> (second_organisation_id IS NULL)),
    CONSTRAINT ck_relationship_two_people CHECK (first_person_id <> second_person_id),
    CONSTRAINT ck_relationship_two_bodies CHECK (first_organisation_id <> second_organisation_id),
    CONSTRAINT ck_relationship_span CHECK (until IS NULL OR since IS NULL OR until >= since),
    CONSTRAINT ck_relationship_relationshipkind CHECK (kind IN ('introduced', 'colleague', 'mentor', 'friend', 'family', 'classmate', 'partner', 'customer', 'predecessor', 'superior', 'parent body', 'sends people to', 'other', 'keep apart')),
    CONSTRAINT fk_relationship_first_person_id_person FOREIGN KEY(first_person_id) REFERENCES person (id),
    CONSTRAINT fk_relationship_first_organisation_id_organisation FOREIGN KEY(first_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_relationship_second_person_id_person FOREIGN KEY(second_person_id) REFERENCES person (id),
    CONSTRAINT fk_relationship_second_organisation_id_organisation FOREIGN KEY(second_organisation_id) REFERENCES organisation (id)
)

INSERT INTO relationship (
    kind, first_person_id, first_organisation_id, second_person_id, second_organisation_id,
    note, since, until, id
)
SELECT
    kind, first_person_id, NULL, second_person_id, NULL, note, since, until, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_relationship_first_person_id ON relationship (first_person_id)

CREATE INDEX ix_relationship_second_organisation_id ON relationship (second_organisation_id)

CREATE INDEX ix_relationship_second_person_id ON relationship (second_person_id)

CREATE INDEX ix_relationship_first_organisation_id ON relationship (first_organisation_id)

CREATE TABLE kept AS SELECT * FROM rhythm

DROP TABLE rhythm

CREATE TABLE rhythm (
    wanted INTEGER NOT NULL,
    worst INTEGER,
    unit VARCHAR(40) NOT NULL,
    tag VARCHAR NOT NULL,
    person_id INTEGER,
    circle_id INTEGER,
    paused_until DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_rhythm_one_owner CHECK ((person_id IS NOT NULL) + (circle_id IS NOT NULL) + (tag <> '') = 1),
    CONSTRAINT ck_rhythm_gaps CHECK (wanted > 0 AND (worst IS NULL OR worst >= wanted)),
    CONSTRAINT ck_rhythm_gapunit CHECK (unit IN ('day', 'week', 'month', 'year')),
    CONSTRAINT fk_rhythm_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_rhythm_circle_id_circle FOREIGN KEY(circle_id) REFERENCES circle (id)
)

INSERT INTO rhythm (
    wanted, worst, unit, tag, person_id, circle_id, paused_until, id
)
SELECT
    wanted_days, worst_days, 'day', '', person_id, circle_id, paused_until, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_rhythm_tag ON rhythm (tag)

CREATE INDEX ix_rhythm_person_id ON rhythm (person_id)

CREATE INDEX ix_rhythm_circle_id ON rhythm (circle_id)

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
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_interaction_interactionkind CHECK (kind IN ('met', 'visit', 'call', 'message', 'letter', 'event', 'introduction', 'invitation', 'note')),
    CONSTRAINT ck_interaction_sensitivity CHECK (sensitivity IN ('open', 'circle', 'me only')),
    CONSTRAINT fk_interaction_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_interaction_circle_id_circle FOREIGN KEY(circle_id) REFERENCES circle (id),
    CONSTRAINT fk_interaction_invitation_id_invitation FOREIGN KEY(invitation_id) REFERENCES invitation (id)
)

INSERT INTO interaction (
    kind, happened_on, text, about, sensitivity, organisation_id, circle_id, invitation_id, id
)
SELECT
    kind, happened_on, text, about, sensitivity, organisation_id, NULL, invitation_id, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_interaction_invitation_id ON interaction (invitation_id)

CREATE INDEX ix_interaction_happened_on ON interaction (happened_on)

CREATE INDEX ix_interaction_circle_id ON interaction (circle_id)

CREATE INDEX ix_interaction_organisation_id ON interaction (organisation_id)

CREATE TABLE saved_filter (
    name VARCHAR NOT NULL,
    line VARCHAR NOT NULL,
    frozen_on DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_saved_filter_name UNIQUE (name),
    CONSTRAINT ck_saved_filter_name_not_blank CHECK (trim(name) <> '')
)

CREATE TABLE licence_class (
    name VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_licence_class_name UNIQUE (name),
    CONSTRAINT ck_licence_class_name_not_blank CHECK (trim(name) <> '')
)

CREATE TABLE saved_filter_person (
    saved_filter_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_saved_filter_person_saved_filter_id_person_id UNIQUE (saved_filter_id, person_id),
    CONSTRAINT fk_saved_filter_person_saved_filter_id_saved_filter FOREIGN KEY(saved_filter_id) REFERENCES saved_filter (id),
    CONSTRAINT fk_saved_filter_person_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_saved_filter_person_person_id ON saved_filter_person (person_id)

CREATE TABLE not_the_same (
    noted_on DATE NOT NULL,
    first_person_id INTEGER,
    second_person_id INTEGER,
    first_organisation_id INTEGER,
    second_organisation_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_not_the_same_first_person_id_second_person_id UNIQUE (first_person_id, second_person_id),
    CONSTRAINT uq_not_the_same_first_organisation_id_second_organisation_id UNIQUE (first_organisation_id, second_organisation_id),
    CONSTRAINT ck_not_the_same_one_pair CHECK ((first_person_id IS NULL) = (second_person_id IS NULL) AND (first_organisation_id IS NULL) = (second_organisation_id IS NULL) AND (first_person_id IS NULL) <> (first_organisation_id IS NULL)),
    CONSTRAINT ck_not_the_same_people_in_order CHECK (first_person_id < second_person_id),
    CONSTRAINT ck_not_the_same_bodies_in_order CHECK (first_organisation_id < second_organisation_id),
    CONSTRAINT fk_not_the_same_first_person_id_person FOREIGN KEY(first_person_id) REFERENCES person (id),
    CONSTRAINT fk_not_the_same_second_person_id_person FOREIGN KEY(second_person_id) REFERENCES person (id),
    CONSTRAINT fk_not_the_same_first_organisation_id_organisation FOREIGN KEY(first_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_not_the_same_second_organisation_id_organisation FOREIGN KEY(second_organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_not_the_same_second_organisation_id ON not_the_same (second_organisation_id)

CREATE INDEX ix_not_the_same_second_person_id ON not_the_same (second_person_id)

CREATE TABLE former_kind (
    organisation_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    until DATE,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT fk_former_kind_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_former_kind_organisationkind CHECK (kind IN ('supervising organisation', 'supervising support organisation', 'company', 'school', 'sending organisation', 'association', 'public office', 'care provider', 'hotel', 'restaurant', 'station', 'other'))
)

CREATE INDEX ix_former_kind_organisation_id ON former_kind (organisation_id)

CREATE TABLE closed_day (
    organisation_id INTEGER NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    every_year BOOLEAN NOT NULL,
    reason VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_closed_day_span CHECK (last_day >= first_day),
    CONSTRAINT fk_closed_day_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_closed_day_organisation_id ON closed_day (organisation_id)

CREATE TABLE consent (
    person_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    given_on DATE,
    refused_on DATE,
    channel VARCHAR(40),
    words VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_consent_person_id_kind UNIQUE (person_id, kind),
    CONSTRAINT ck_consent_has_day CHECK (given_on IS NOT NULL OR refused_on IS NOT NULL),
    CONSTRAINT fk_consent_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_consent_consentkind CHECK (kind IN ('newsletter', 'listing', 'being introduced', 'photographs')),
    CONSTRAINT ck_consent_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other'))
)

CREATE TABLE attachment (
    interaction_id INTEGER NOT NULL,
    file_name VARCHAR NOT NULL,
    size_bytes INTEGER NOT NULL,
    digest VARCHAR NOT NULL,
    added_on DATE NOT NULL,
    media_type VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_attachment_file_name_not_blank CHECK (trim(file_name) <> ''),
    CONSTRAINT ck_attachment_size CHECK (size_bytes >= 0),
    CONSTRAINT fk_attachment_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id)
)

CREATE INDEX ix_attachment_interaction_id ON attachment (interaction_id)

CREATE INDEX ix_attachment_digest ON attachment (digest)

DELETE FROM sqlite_sequence WHERE name IN ('organisation', 'person', 'relationship', 'rhythm', 'interaction')

INSERT INTO sqlite_sequence (name, seq)
SELECT name, seq FROM kept_sequence WHERE name IN ('organisation', 'person', 'relationship', 'rhythm', 'interaction')

DROP TABLE kept_sequence

-- What the journal would put back has to fit the new columns.
UPDATE changed_row
SET before = json_insert(before, '$.further_reading', '', '$.further_reading_sureness', 'sure', '$.met_place', '')
WHERE table_name = 'person' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_insert(before, '$.unit', 'day', '$.tag', '')
WHERE table_name = 'rhythm' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_remove(json_set(before, '$.wanted', json_extract(before, '$.wanted_days')), '$.wanted_days')
WHERE table_name = 'rhythm' AND json_type(before, '$.wanted_days') IS NOT NULL

UPDATE changed_row
SET before = json_remove(json_set(before, '$.worst', json_extract(before, '$.worst_days')), '$.worst_days')
WHERE table_name = 'rhythm' AND json_type(before, '$.worst_days') IS NOT NULL

-- What the journal would put back has to fit the new columns.
UPDATE changed_row
SET after = json_insert(after, '$.further_reading', '', '$.further_reading_sureness', 'sure', '$.met_place', '')
WHERE table_name = 'person' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.unit', 'day', '$.tag', '')
WHERE table_name = 'rhythm' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_remove(json_set(after, '$.wanted', json_extract(after, '$.wanted_days')), '$.wanted_days')
WHERE table_name = 'rhythm' AND json_type(after, '$.wanted_days') IS NOT NULL

UPDATE changed_row
SET after = json_remove(json_set(after, '$.worst', json_extract(after, '$.worst_days')), '$.worst_days')
WHERE table_name = 'rhythm' AND json_type(after, '$.worst_days') IS NOT NULL

INSERT INTO licence_class (name, place)
VALUES
    ('監理団体許可（一般監理事業）', 0),
    ('監理団体許可（特定監理事業）', 1),
    ('監理支援機関許可', 2),
    ('登録支援機関登録', 3),
    ('有料職業紹介事業許可', 4),
    ('無料職業紹介事業届出', 5),
    ('労働者派遣事業許可', 6)
