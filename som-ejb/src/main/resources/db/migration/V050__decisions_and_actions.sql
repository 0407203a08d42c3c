-- What was decided and what must be done. Decisions are numbered per body and working year, and never removed.

create table decision_series (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  working_year integer not null,
  last_number integer not null,
  constraint decision_series_pk primary key (id),
  constraint decision_series_once unique (body_id, working_year),
  constraint decision_series_body foreign key (body_id) references body (id)
);

create table decision (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  working_year integer not null,
  serial integer not null,
  decision_number varchar(30) not null,
  decision_text varchar(4000) not null,
  meeting_id varchar(36),
  agenda_item_id varchar(36),
  taken_at bigint not null,
  decision_method varchar(20) not null,
  seats_filled integer not null,
  seats_needed integer not null,
  seats_there integer not null,
  second_convocation ${boolean} not null,
  votes_in_favour integer,
  votes_against integer,
  votes_abstained integer,
  valid_from date not null,
  valid_until date,
  review_on date,
  origin_kind varchar(20),
  origin_id varchar(36),
  published_at bigint,
  public_text varchar(4000),
  constraint decision_pk primary key (id),
  constraint decision_serial_once unique (body_id, working_year, serial),
  constraint decision_number_once unique (decision_number),
  constraint decision_body foreign key (body_id) references body (id),
  constraint decision_meeting foreign key (meeting_id) references meeting (id),
  constraint decision_agenda_item foreign key (agenda_item_id) references agenda_item (id),
  constraint decision_serial_counts check (serial >= 1),
  constraint decision_method_known check (
    decision_method in ('CONSENT', 'SIMPLE_MAJORITY', 'TWO_THIRDS', 'UNANIMITY', 'SECRET_BALLOT')),
  constraint decision_votes_counted check (
    decision_method = 'CONSENT'
    or (votes_in_favour is not null and votes_against is not null and votes_abstained is not null)),
  constraint decision_period check (valid_until is null or valid_until >= valid_from),
  constraint decision_origin_known check (
    origin_kind is null or origin_kind in ('AGENDA_ITEM', 'DREAM', 'LAB', 'CLAUSE')),
  constraint decision_origin_complete check (
    (origin_kind is null and origin_id is null) or (origin_kind is not null and origin_id is not null))
);

-- lists read these alone, in their order, as far as one page goes
create index decision_by_moment on decision (taken_at desc, id desc, body_id, working_year);
create index decision_by_body on decision (body_id, taken_at);
create index decision_by_meeting on decision (meeting_id, serial);
create index decision_by_publication on decision (published_at, taken_at);

create table decision_relation (
  decision_id varchar(36) not null,
  earlier_id varchar(36) not null,
  relation_kind varchar(20) not null,
  constraint decision_relation_pk primary key (decision_id, earlier_id),
  constraint decision_relation_decision foreign key (decision_id) references decision (id),
  constraint decision_relation_earlier foreign key (earlier_id) references decision (id),
  constraint decision_relation_kind_known check (relation_kind in ('REPLACES', 'AMENDS', 'REPEALS')),
  constraint decision_relation_other check (decision_id <> earlier_id)
);

create table action_item (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  description varchar(1000) not null,
  owner_id varchar(36) not null,
  due_on date not null,
  agreed_at bigint not null,
  decision_id varchar(36),
  meeting_id varchar(36),
  agenda_item_id varchar(36),
  state varchar(20) not null,
  closed_at bigint,
  closing_note varchar(1000),
  asked_until date,
  asked_because varchar(500),
  reminded_for date,
  constraint action_item_pk primary key (id),
  constraint action_item_body foreign key (body_id) references body (id),
  constraint action_item_owner foreign key (owner_id) references person (id),
  constraint action_item_decision foreign key (decision_id) references decision (id),
  constraint action_item_meeting foreign key (meeting_id) references meeting (id),
  constraint action_item_agenda_item foreign key (agenda_item_id) references agenda_item (id),
  constraint action_item_state_known check (state in ('OPEN', 'DONE', 'DROPPED')),
  constraint action_item_closed_has_moment check (
    (state = 'OPEN' and closed_at is null) or (state <> 'OPEN' and closed_at is not null)),
  constraint action_item_dropped_has_reason check (state <> 'DROPPED' or closing_note is not null)
);

create index action_item_by_due on action_item (state, due_on, id);
create index action_item_by_body on action_item (body_id, state, due_on);
create index action_item_by_owner on action_item (owner_id, state, due_on);
create index action_item_by_meeting on action_item (meeting_id, agreed_at);
