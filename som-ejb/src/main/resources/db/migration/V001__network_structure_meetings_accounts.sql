-- One text for both databases; ${boolean} and ${text} are what each of them calls these types.
-- Instants are microseconds since 1970 in UTC; days are calendar days in Europe/Brussels.

create table partner (
  id varchar(36) not null,
  version bigint not null,
  current_name varchar(200) not null,
  role varchar(20) not null,
  state varchar(20) not null,
  school_network varchar(20),
  enterprise_number varchar(10),
  joined_on date,
  ended_on date,
  end_reason varchar(500),
  constraint partner_pk primary key (id),
  constraint partner_enterprise_number_once unique (enterprise_number),
  constraint partner_role_known check (role in ('PROVIDER', 'SUPPORTER', 'CITY')),
  constraint partner_state_known check (state in ('APPLICANT', 'ACTIVE', 'SUSPENDED', 'ENDED')),
  constraint partner_ends_after_it_joins check (ended_on is null or ended_on >= joined_on),
  constraint partner_end_has_reason check (state <> 'ENDED' or (ended_on is not null and end_reason is not null))
);

create table partner_name (
  partner_id varchar(36) not null,
  partner_name varchar(200) not null,
  valid_from date not null,
  constraint partner_name_pk primary key (partner_id, valid_from),
  constraint partner_name_partner foreign key (partner_id) references partner (id)
);

create table partner_level (
  partner_id varchar(36) not null,
  education_level varchar(20) not null,
  constraint partner_level_pk primary key (partner_id, education_level),
  constraint partner_level_partner foreign key (partner_id) references partner (id)
);

create table partner_successor (
  partner_id varchar(36) not null,
  successor_id varchar(36) not null,
  constraint partner_successor_pk primary key (partner_id, successor_id),
  constraint partner_successor_partner foreign key (partner_id) references partner (id),
  constraint partner_successor_successor foreign key (successor_id) references partner (id)
);

create table person (
  id varchar(36) not null,
  version bigint not null,
  full_name varchar(120) not null,
  email varchar(254) not null,
  language varchar(2) not null,
  named_in_public ${boolean} not null,
  constraint person_pk primary key (id),
  constraint person_email_once unique (email),
  constraint person_language_known check (language in ('nl', 'en'))
);

create table representation (
  id varchar(36) not null,
  version bigint not null,
  partner_id varchar(36) not null,
  person_id varchar(36) not null,
  kind varchar(20) not null,
  job_title varchar(120) not null,
  valid_from date not null,
  valid_until date,
  constraint representation_pk primary key (id),
  constraint representation_partner foreign key (partner_id) references partner (id),
  constraint representation_person foreign key (person_id) references person (id),
  constraint representation_kind_known check (kind in ('REPRESENTATIVE', 'SUBSTITUTE')),
  constraint representation_period check (valid_until is null or valid_until >= valid_from)
);

create table body (
  id varchar(36) not null,
  version bigint not null,
  code varchar(10) not null,
  kind varchar(20) not null,
  name_nl varchar(2000) not null,
  name_en varchar(2000),
  purpose_nl varchar(2000) not null,
  purpose_en varchar(2000),
  parent_id varchar(36),
  valid_from date not null,
  valid_until date,
  constraint body_pk primary key (id),
  constraint body_code_once unique (code),
  constraint body_parent foreign key (parent_id) references body (id),
  constraint body_kind_known check (kind in ('COUNCIL', 'STEERING_GROUP', 'WORKING_GROUP')),
  constraint body_period check (valid_until is null or valid_until >= valid_from)
);

create table seat (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  seat_position integer not null,
  seat_role varchar(20) not null,
  title_nl varchar(2000) not null,
  title_en varchar(2000),
  partner_id varchar(36),
  voting ${boolean} not null,
  valid_from date not null,
  valid_until date,
  constraint seat_pk primary key (id),
  constraint seat_position_once unique (body_id, seat_position),
  constraint seat_body foreign key (body_id) references body (id),
  constraint seat_partner foreign key (partner_id) references partner (id),
  constraint seat_role_known
    check (seat_role in ('CHAIR', 'SECRETARY', 'COORDINATOR', 'FACILITATOR', 'LEAD', 'MEMBER', 'OBSERVER')),
  constraint seat_period check (valid_until is null or valid_until >= valid_from)
);

create table mandate (
  id varchar(36) not null,
  version bigint not null,
  seat_id varchar(36) not null,
  person_id varchar(36) not null,
  kind varchar(20) not null,
  valid_from date not null,
  valid_until date,
  constraint mandate_pk primary key (id),
  constraint mandate_begins_once unique (seat_id, kind, valid_from),
  constraint mandate_seat foreign key (seat_id) references seat (id),
  constraint mandate_person foreign key (person_id) references person (id),
  constraint mandate_kind_known check (kind in ('HOLDER', 'SUBSTITUTE')),
  constraint mandate_period check (valid_until is null or valid_until >= valid_from)
);

create table goal (
  id varchar(36) not null,
  version bigint not null,
  goal_number integer not null,
  theme varchar(20) not null,
  title_nl varchar(2000) not null,
  title_en varchar(2000),
  summary_nl varchar(2000) not null,
  summary_en varchar(2000),
  constraint goal_pk primary key (id),
  constraint goal_number_once unique (goal_number),
  constraint goal_theme_known check (theme in ('ABOARD', 'WELLBEING', 'DIVERSITY'))
);

create table meeting (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  title varchar(200) not null,
  state varchar(20) not null,
  starts_at bigint,
  ends_at bigint,
  place varchar(200),
  video_link varchar(500),
  announced ${boolean} not null,
  calendar_sequence integer not null,
  convened_at bigint,
  urgent_reason varchar(500),
  cancel_reason varchar(500),
  constraint meeting_pk primary key (id),
  constraint meeting_body foreign key (body_id) references body (id),
  constraint meeting_state_known check (state in ('DRAFT', 'CONVENED', 'CLOSED', 'CANCELLED')),
  constraint meeting_ends_after_it_starts check (ends_at is null or ends_at >= starts_at),
  constraint meeting_convened_is_complete check (
    state not in ('CONVENED', 'CLOSED')
    or (starts_at is not null and convened_at is not null and (place is not null or video_link is not null))),
  constraint meeting_cancelled_has_reason check (state <> 'CANCELLED' or cancel_reason is not null),
  constraint meeting_sequence check (calendar_sequence >= 0)
);

-- lists read these alone, in their order, as far as one page goes
create index meeting_by_start on meeting (starts_at, id, state, body_id, announced);
create index meeting_by_start_descending on meeting (starts_at desc, id desc, state, body_id, announced);
create index meeting_by_body on meeting (body_id, starts_at);
create index meeting_by_state on meeting (state, starts_at);

create table agenda_item (
  id varchar(36) not null,
  meeting_id varchar(36) not null,
  item_position integer not null,
  item_type varchar(20) not null,
  title varchar(200) not null,
  planned_minutes integer not null,
  brought_by varchar(36),
  notes varchar(4000),
  constraint agenda_item_pk primary key (id),
  constraint agenda_item_meeting foreign key (meeting_id) references meeting (id),
  constraint agenda_item_person foreign key (brought_by) references person (id),
  constraint agenda_item_type_known check (item_type in ('INFORMATION', 'DISCUSSION', 'DECISION', 'APPROVAL')),
  constraint agenda_item_minutes check (planned_minutes between 0 and 480)
);

create table invitation (
  id varchar(36) not null,
  version bigint not null,
  meeting_id varchar(36) not null,
  person_id varchar(36) not null,
  seat_id varchar(36),
  capacity varchar(20) not null,
  voting ${boolean} not null,
  reply varchar(20) not null,
  replied_at bigint,
  presence varchar(20),
  constraint invitation_pk primary key (id),
  constraint invitation_once unique (meeting_id, person_id, seat_id, capacity),
  constraint invitation_meeting foreign key (meeting_id) references meeting (id),
  constraint invitation_person foreign key (person_id) references person (id),
  constraint invitation_seat foreign key (seat_id) references seat (id),
  constraint invitation_capacity_known check (capacity in ('HOLDER', 'SUBSTITUTE', 'GUEST')),
  constraint invitation_guest_has_no_seat check (
    (capacity = 'GUEST' and seat_id is null) or (capacity <> 'GUEST' and seat_id is not null)),
  constraint invitation_reply_known check (reply in ('NONE', 'COMING', 'EXCUSED')),
  constraint invitation_reply_has_moment check (reply = 'NONE' or replied_at is not null),
  constraint invitation_presence_known check (presence is null or presence in ('PRESENT', 'EXCUSED', 'ABSENT'))
);

-- what a person is invited to, for lists that show own answers
create index invitation_by_person on invitation (person_id, meeting_id);

create table account (
  id varchar(36) not null,
  version bigint not null,
  sign_in_name varchar(254) not null,
  display_name varchar(120) not null,
  person_id varchar(36),
  password_hash varchar(500),
  state varchar(20) not null,
  administrator ${boolean} not null,
  sessions_valid_from bigint not null,
  last_sign_in bigint,
  constraint account_pk primary key (id),
  constraint account_sign_in_name_once unique (sign_in_name),
  constraint account_person_once unique (person_id),
  constraint account_person foreign key (person_id) references person (id),
  constraint account_state_known check (state in ('INVITED', 'ACTIVE', 'ENDED')),
  constraint account_active_has_password check (
    (state = 'ACTIVE' and password_hash is not null) or (state <> 'ACTIVE' and password_hash is null))
);

create table access_token (
  id varchar(36) not null,
  version bigint not null,
  secret_hash varchar(64) not null,
  purpose varchar(20) not null,
  account_id varchar(36),
  expires_at bigint not null,
  used_at bigint,
  constraint access_token_pk primary key (id),
  constraint access_token_secret_once unique (secret_hash),
  constraint access_token_account foreign key (account_id) references account (id),
  constraint access_token_purpose_known check (
    (purpose = 'FIRST_ADMINISTRATOR' and account_id is null) or (purpose = 'SET_PASSWORD' and account_id is not null))
);

create table sign_in_failures (
  subject varchar(70) not null,
  version bigint not null,
  failures integer not null,
  last_at bigint not null,
  constraint sign_in_failures_pk primary key (subject),
  constraint sign_in_failures_count check (failures >= 0)
);

create table outgoing_message (
  id varchar(36) not null,
  version bigint not null,
  recipient varchar(254) not null,
  subject varchar(300) not null,
  text ${text} not null,
  state varchar(20) not null,
  written_at bigint not null,
  next_attempt_at bigint not null,
  attempts integer not null,
  constraint outgoing_message_pk primary key (id),
  constraint outgoing_message_state_known check (state in ('WAITING', 'SENT', 'GIVEN_UP'))
);

create index outgoing_message_due on outgoing_message (state, next_attempt_at);

create table audit_entry (
  entry_number bigint not null,
  happened_at bigint not null,
  actor varchar(254) not null,
  action varchar(60) not null,
  object_id varchar(36),
  hash_before varchar(64) not null,
  hash varchar(64) not null,
  constraint audit_entry_pk primary key (entry_number),
  constraint audit_entry_follows_once unique (hash_before)
);

create table audit_head (
  id integer not null,
  entry_number bigint not null,
  hash varchar(64) not null,
  constraint audit_head_pk primary key (id),
  constraint audit_head_only_one check (id = 1)
);

insert into audit_head (id, entry_number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
