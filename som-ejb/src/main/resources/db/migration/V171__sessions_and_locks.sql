-- Who is signed in where, and accounts that are locked for a while.

create table account_session (
  id varchar(36) not null,
  version bigint not null,
  account_id varchar(36) not null,
  browser varchar(40) not null,
  operating_system varchar(40) not null,
  began_at bigint not null,
  counts_from bigint not null,
  seen_at bigint not null,
  constraint account_session_pk primary key (id),
  constraint account_session_account foreign key (account_id) references account (id)
);

create index account_session_seen on account_session (seen_at);

-- A locked account keeps its password. Who signs in elsewhere may be active without one.
alter table account drop constraint account_state_known;
alter table account add constraint account_state_known check (state in ('INVITED', 'ACTIVE', 'LOCKED', 'ENDED'));
alter table account drop constraint account_active_has_password;
alter table account add constraint account_active_has_password check (
  state in ('ACTIVE', 'LOCKED') or password_hash is null);
