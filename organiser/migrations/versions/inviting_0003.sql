-- Rows wait here while tables with new rules are made; no id is ever given twice.
CREATE TABLE kept_sequence AS SELECT name, seq FROM sqlite_sequence

CREATE TABLE programme_kind (
    name VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    place INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_programme_kind_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT uq_programme_kind_name UNIQUE (name),
    CONSTRAINT ck_programme_kind_programmekind CHECK (kind IN ('limited programme', 'gathering series', 'training', 'joint project', 'tour'))
)

CREATE TABLE kept AS SELECT * FROM programme

DROP TABLE programme

CREATE TABLE programme (
    name VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    own_kind_id INTEGER,
    series VARCHAR NOT NULL,
    theme VARCHAR NOT NULL,
    aim VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    cost_note VARCHAR NOT NULL,
    capacity INTEGER,
    reply_days INTEGER NOT NULL,
    answers_until DATE,
    one_at_a_time BOOLEAN NOT NULL,
    repeat_rule VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    closed_on DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_programme_name_not_blank CHECK (trim(name) <> ''),
    CONSTRAINT ck_programme_capacity CHECK (capacity IS NULL OR capacity >= 1),
    CONSTRAINT ck_programme_reply_days CHECK (reply_days BETWEEN 1 AND 365),
    CONSTRAINT ck_programme_programmekind CHECK (kind IN ('limited programme', 'gathering series', 'training', 'joint project', 'tour')),
    CONSTRAINT fk_programme_own_kind_id_programme_kind FOREIGN KEY(own_kind_id) REFERENCES programme_kind (id)
)

INSERT INTO programme (
    name, kind, own_kind_id, series, theme, aim, place, link, cost_note, capacity, reply_days,
    answers_until, one_at_a_time, repeat_rule, outcome, closed_on, id
)
SELECT
    name, kind, NULL, series, theme, aim, place, link, cost_note, capacity, reply_days, NULL, 0,
    '', '', closed_on, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_programme_own_kind_id ON programme (own_kind_id)

CREATE TABLE kept AS SELECT * FROM programme_condition

DROP TABLE programme_condition

CREATE TABLE programme_condition (
    programme_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    weight VARCHAR(40) NOT NULL,
    number_value INTEGER,
    text_value VARCHAR NOT NULL,
    skill_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_programme_condition_programme_id_skill_id UNIQUE (programme_id, skill_id),
    CONSTRAINT fk_programme_condition_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT ck_programme_condition_conditionkind CHECK (kind IN ('contact within months', 'represents an organisation', 'organisation kind', 'skill', 'prefecture', 'at most per organisation', 'days since last ask', 'attended this kind', 'never attended this kind')),
    CONSTRAINT ck_programme_condition_verdict CHECK (weight IN ('pass', 'caution', 'stop')),
    CONSTRAINT fk_programme_condition_skill_id_skill FOREIGN KEY(skill_id) REFERENCES skill (id)
)

INSERT INTO programme_condition (
    programme_id, kind, weight, number_value, text_value, skill_id, id
)
SELECT
    programme_id, kind, weight, number_value, text_value, NULL, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_programme_condition_skill_id ON programme_condition (skill_id)

CREATE UNIQUE INDEX uq_programme_condition_programme_id_kind_text_value ON programme_condition (programme_id, kind, text_value) WHERE skill_id IS NULL

CREATE TABLE kept AS SELECT * FROM session

DROP TABLE session

CREATE TABLE session (
    programme_id INTEGER NOT NULL,
    held_on DATE NOT NULL,
    starts INTEGER,
    ends INTEGER,
    theme VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    minutes VARCHAR NOT NULL,
    decisions VARCHAR NOT NULL,
    off_the_record BOOLEAN NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_session_span CHECK (ends IS NULL OR (starts IS NOT NULL AND ends > starts)),
    CONSTRAINT ck_session_starts CHECK (starts IS NULL OR starts BETWEEN 0 AND 1439),
    CONSTRAINT ck_session_discreet CHECK (NOT off_the_record OR (minutes = '' AND decisions = '')),
    CONSTRAINT fk_session_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id)
)

INSERT INTO session (
    programme_id, held_on, starts, ends, theme, place, link, minutes, decisions, off_the_record,
    id
)
SELECT
    programme_id, held_on, starts, ends, theme, place, link, minutes, '', off_the_record, id
FROM kept

CREATE TABLE agenda_item (
    session_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    minutes INTEGER NOT NULL,
    person_id INTEGER,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_agenda_item_title_not_blank CHECK (trim(title) <> ''),
    CONSTRAINT ck_agenda_item_minutes CHECK (minutes BETWEEN 0 AND 1440),
    CONSTRAINT fk_agenda_item_session_id_session FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_agenda_item_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_agenda_item_person_id ON agenda_item (person_id)

CREATE INDEX ix_agenda_item_session_id ON agenda_item (session_id)

INSERT INTO agenda_item (session_id, place, title, minutes, note)
SELECT id, 0, agenda, 0, ''
FROM kept
WHERE trim(agenda) <> ''

DROP TABLE kept

CREATE INDEX ix_session_held_on ON session (held_on)

CREATE INDEX ix_session_programme_id ON session (programme_id)

CREATE TABLE kept AS SELECT * FROM attendance

DROP TABLE attendance

CREATE TABLE attendance (
    session_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    presence VARCHAR(40) NOT NULL,
    deputy_name VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_attendance_session_id_person_id UNIQUE (session_id, person_id),
    CONSTRAINT fk_attendance_session_id_session FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_attendance_presence CHECK (presence IN ('present', 'late', 'deputy', 'absent with word', 'absent without word'))
)

INSERT INTO attendance (
    session_id, person_id, presence, deputy_name, note, id
)
SELECT
    session_id, person_id, presence, deputy_name, '', id
FROM kept

DROP TABLE kept

CREATE INDEX ix_attendance_person_id ON attendance (person_id)

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
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_interaction_interactionkind CHECK (kind IN ('met', 'visit', 'call', 'message', 'letter', 'event', 'introduction', 'invitation', 'note')),
    CONSTRAINT ck_interaction_sensitivity CHECK (sensitivity IN ('open', 'circle', 'me only')),
    CONSTRAINT fk_interaction_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_interaction_circle_id_circle FOREIGN KEY(circle_id) REFERENCES circle (id),
    CONSTRAINT fk_interaction_invitation_id_invitation FOREIGN KEY(invitation_id) REFERENCES invitation (id),
    CONSTRAINT fk_interaction_session_id_session FOREIGN KEY(session_id) REFERENCES session (id)
)

INSERT INTO interaction (
    kind, happened_on, text, about, sensitivity, organisation_id, circle_id, invitation_id,
    session_id, id
)
SELECT
    kind, happened_on, text, about, sensitivity, organisation_id, circle_id, invitation_id,
    NULL, id
FROM kept

DROP TABLE kept

CREATE INDEX ix_interaction_circle_id ON interaction (circle_id)

CREATE INDEX ix_interaction_happened_on ON interaction (happened_on)

CREATE INDEX ix_interaction_invitation_id ON interaction (invitation_id)

CREATE INDEX ix_interaction_organisation_id ON interaction (organisation_id)

CREATE INDEX ix_interaction_session_id ON interaction (session_id)

CREATE TABLE word_template (
    purpose VARCHAR(40) NOT NULL,
    politeness VARCHAR(40) NOT NULL,
    language VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    kind VARCHAR(40),
    channel VARCHAR(40),
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_word_template_text_not_blank CHECK (trim(text) <> ''),
    CONSTRAINT ck_word_template_wordpurpose CHECK (purpose IN ('ask', 'remind', 'a seat is free', 'thank', 'ask for feedback')),
    CONSTRAINT ck_word_template_politeness CHECK (politeness IN ('formal', 'polite', 'plain')),
    CONSTRAINT ck_word_template_programmekind CHECK (kind IN ('limited programme', 'gathering series', 'training', 'joint project', 'tour')),
    CONSTRAINT ck_word_template_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other'))
)

CREATE TABLE contributor (
    programme_id INTEGER NOT NULL,
    role VARCHAR(40) NOT NULL,
    person_id INTEGER,
    organisation_id INTEGER,
    duty VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_contributor_one_owner CHECK ((person_id IS NULL) <> (organisation_id IS NULL)),
    CONSTRAINT uq_contributor_programme_id_role_person_id UNIQUE (programme_id, role, person_id),
    CONSTRAINT uq_contributor_programme_id_role_organisation_id UNIQUE (programme_id, role, organisation_id),
    CONSTRAINT fk_contributor_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT ck_contributor_contributorrole CHECK (role IN ('host', 'co-host', 'helper', 'partner')),
    CONSTRAINT fk_contributor_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_contributor_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_contributor_organisation_id ON contributor (organisation_id)

CREATE INDEX ix_contributor_person_id ON contributor (person_id)

CREATE TABLE next_step (
    programme_id INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    session_id INTEGER,
    own BOOLEAN NOT NULL,
    person_id INTEGER,
    organisation_id INTEGER,
    due_on DATE,
    done_on DATE,
    outcome VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_next_step_text_not_blank CHECK (trim(text) <> ''),
    CONSTRAINT ck_next_step_one_owner CHECK ((own + (person_id IS NOT NULL) + (organisation_id IS NOT NULL)) <= 1),
    CONSTRAINT fk_next_step_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_next_step_session_id_session FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_next_step_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_next_step_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)

CREATE INDEX ix_next_step_due_on ON next_step (due_on)

CREATE INDEX ix_next_step_organisation_id ON next_step (organisation_id)

CREATE INDEX ix_next_step_person_id ON next_step (person_id)

CREATE INDEX ix_next_step_programme_id ON next_step (programme_id)

CREATE INDEX ix_next_step_session_id ON next_step (session_id)

CREATE TABLE theme_idea (
    programme_id INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    noted_on DATE NOT NULL,
    note VARCHAR NOT NULL,
    person_id INTEGER,
    interaction_id INTEGER,
    session_id INTEGER,
    dropped_on DATE,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_theme_idea_text_not_blank CHECK (trim(text) <> ''),
    CONSTRAINT fk_theme_idea_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_theme_idea_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_theme_idea_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id),
    CONSTRAINT fk_theme_idea_session_id_session FOREIGN KEY(session_id) REFERENCES session (id)
)

CREATE INDEX ix_theme_idea_interaction_id ON theme_idea (interaction_id)

CREATE INDEX ix_theme_idea_person_id ON theme_idea (person_id)

CREATE INDEX ix_theme_idea_programme_id ON theme_idea (programme_id)

CREATE INDEX ix_theme_idea_session_id ON theme_idea (session_id)

CREATE TABLE follow_up (
    invitation_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    noted_on DATE NOT NULL,
    reply_by DATE NOT NULL,
    channel VARCHAR(40),
    words VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_follow_up_reply_after CHECK (reply_by >= noted_on),
    CONSTRAINT fk_follow_up_invitation_id_invitation FOREIGN KEY(invitation_id) REFERENCES invitation (id),
    CONSTRAINT ck_follow_up_followupkind CHECK (kind IN ('reminded', 'held on', 'offered a seat')),
    CONSTRAINT ck_follow_up_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other'))
)

CREATE INDEX ix_follow_up_invitation_id ON follow_up (invitation_id)

CREATE TABLE thanks (
    person_id INTEGER NOT NULL,
    occasion VARCHAR(40) NOT NULL,
    owed_on DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    given_on DATE,
    channel VARCHAR(40),
    words VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    programme_id INTEGER,
    session_id INTEGER,
    stop_id INTEGER,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT ck_thanks_given_has_day CHECK ((state = 'given') = (given_on IS NOT NULL)),
    CONSTRAINT uq_thanks_session_id_person_id_occasion UNIQUE (session_id, person_id, occasion),
    CONSTRAINT uq_thanks_stop_id_person_id_occasion UNIQUE (stop_id, person_id, occasion),
    CONSTRAINT fk_thanks_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_thanks_thanksoccasion CHECK (occasion IN ('took part', 'hosted', 'helped', 'received the group', 'other')),
    CONSTRAINT ck_thanks_thanksstate CHECK (state IN ('owed', 'given', 'not needed')),
    CONSTRAINT ck_thanks_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other')),
    CONSTRAINT fk_thanks_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_thanks_session_id_session FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_thanks_stop_id_stop FOREIGN KEY(stop_id) REFERENCES stop (id)
)

CREATE INDEX ix_thanks_owed_on ON thanks (owed_on)

CREATE INDEX ix_thanks_person_id ON thanks (person_id)

CREATE INDEX ix_thanks_programme_id ON thanks (programme_id)

CREATE TABLE feedback (
    programme_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    asked_on DATE,
    channel VARCHAR(40),
    words VARCHAR NOT NULL,
    said_on DATE,
    said VARCHAR NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT uq_feedback_programme_id_person_id UNIQUE (programme_id, person_id),
    CONSTRAINT ck_feedback_said_has_day CHECK (said_on IS NOT NULL OR said = ''),
    CONSTRAINT fk_feedback_programme_id_programme FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_feedback_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT ck_feedback_channel CHECK (channel IN ('LINE', 'mail', 'telephone', 'face to face', 'WhatsApp', 'letter', 'other'))
)

CREATE INDEX ix_feedback_person_id ON feedback (person_id)

DELETE FROM sqlite_sequence WHERE name IN ('programme', 'programme_condition', 'session', 'attendance', 'interaction')

INSERT INTO sqlite_sequence (name, seq)
SELECT name, seq FROM kept_sequence WHERE name IN ('programme', 'programme_condition', 'session', 'attendance', 'interaction')

DROP TABLE kept_sequence

-- What the journal would put back has to fit the new columns.
UPDATE changed_row
SET before = json_insert(before, '$.one_at_a_time', json('false'), '$.repeat_rule', '', '$.outcome', '')
WHERE table_name = 'programme' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_remove(json_insert(before, '$.decisions', ''), '$.agenda')
WHERE table_name = 'session' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET before = json_insert(before, '$.note', '')
WHERE table_name = 'attendance' AND json_type(before, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.one_at_a_time', json('false'), '$.repeat_rule', '', '$.outcome', '')
WHERE table_name = 'programme' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_remove(json_insert(after, '$.decisions', ''), '$.agenda')
WHERE table_name = 'session' AND json_type(after, '$.id') IS NOT NULL

UPDATE changed_row
SET after = json_insert(after, '$.note', '')
WHERE table_name = 'attendance' AND json_type(after, '$.id') IS NOT NULL
