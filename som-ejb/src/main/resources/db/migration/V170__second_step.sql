-- A second step after the password, and the tickets that lead from one step to the next.

create table second_step (
  id varchar(36) not null,
  version bigint not null,
  account_id varchar(36) not null,
  sealed_secret varchar(200) not null,
  last_step bigint not null,
  recovery_hashes varchar(700) not null,
  since bigint not null,
  constraint second_step_pk primary key (id),
  constraint second_step_account_once unique (account_id),
  constraint second_step_account foreign key (account_id) references account (id)
);

alter table access_token add column made_at bigint default 0 not null;
alter table access_token drop constraint access_token_purpose_known;
alter table access_token add constraint access_token_purpose_known check (
  (purpose = 'FIRST_ADMINISTRATOR' and account_id is null)
  or (purpose in ('SET_PASSWORD', 'SECOND_STEP', 'ENTRY') and account_id is not null));
