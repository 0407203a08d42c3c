-- Mails with HTML and a calendar, what went wrong with them, answers of calendar programs, personal calendar addresses.

alter table outgoing_message add column html ${text};
alter table outgoing_message add column calendar ${text};
alter table outgoing_message add column calendar_method varchar(10);
alter table outgoing_message add column last_error varchar(500);
alter table outgoing_message drop constraint outgoing_message_state_known;
alter table outgoing_message
  add constraint outgoing_message_state_known check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'DROPPED'));
alter table outgoing_message
  add constraint outgoing_message_method_known
  check (calendar_method is null or calendar_method in ('REQUEST', 'CANCEL'));

-- the administrator's list reads a page of it, newest first
create index outgoing_message_by_time on outgoing_message (written_at desc, id desc);

create table calendar_feed (
  id varchar(36) not null,
  version bigint not null,
  account_id varchar(36) not null,
  secret_hash varchar(64) not null,
  made_at bigint not null,
  constraint calendar_feed_pk primary key (id),
  constraint calendar_feed_account_once unique (account_id),
  constraint calendar_feed_secret_once unique (secret_hash),
  constraint calendar_feed_account foreign key (account_id) references account (id)
);

create table mailed_reply (
  id varchar(36) not null,
  version bigint not null,
  fingerprint varchar(64) not null,
  received_at bigint not null,
  sender varchar(254),
  subject varchar(254),
  attendee varchar(254),
  meeting_id varchar(36),
  state varchar(20) not null,
  reply varchar(20),
  reason varchar(20),
  constraint mailed_reply_pk primary key (id),
  constraint mailed_reply_fingerprint_once unique (fingerprint),
  constraint mailed_reply_meeting foreign key (meeting_id) references meeting (id),
  constraint mailed_reply_state_known check (
    (state = 'TAKEN_UP' and reply in ('COMING', 'EXCUSED') and meeting_id is not null and reason is null)
    or (state in ('SET_ASIDE', 'SETTLED') and reason is not null and reply is null)),
  constraint mailed_reply_reason_known check (reason is null or reason in (
    'TOO_LARGE', 'NO_CALENDAR', 'MALFORMED', 'NO_REPLY', 'UNKNOWN_MEETING', 'NOT_INVITED', 'OTHER_SENDER',
    'TENTATIVE', 'UNDECIDED', 'OTHER_VERSION', 'SUPERSEDED', 'TOO_LATE'))
);

create index mailed_reply_by_time on mailed_reply (state, received_at desc, id desc);

-- which of several servers reads the mailbox now
create table mailbox_turn (
  id integer not null,
  version bigint not null,
  taken_until bigint,
  constraint mailbox_turn_pk primary key (id),
  constraint mailbox_turn_only_one check (id = 1)
);

insert into mailbox_turn (id, version) values (1, 0);
