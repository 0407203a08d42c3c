-- Consent on a text of the charter: in the room, or asked of the seats of a body over a period.

alter table voting_round alter column meeting_id drop not null;
alter table voting_round alter column item_id drop not null;
alter table voting_round add column text_id varchar(36);
alter table voting_round add column clause_key varchar(36); -- of a clause that may be deleted meanwhile
alter table voting_round add column asked_body_id varchar(36);
alter table voting_round add column closes_at bigint;
alter table voting_round add column reminded_at bigint;

alter table voting_round add constraint voting_round_text foreign key (text_id) references charter_version (id);
alter table voting_round add constraint voting_round_asked_body foreign key (asked_body_id) references body (id);
alter table voting_round add constraint voting_round_text_by_consent
  check (text_id is null or round_method = 'CONSENT');
alter table voting_round add constraint voting_round_in_a_room_or_over_a_period check (
  (meeting_id is not null and item_id is not null and clause_key is null
    and asked_body_id is null and closes_at is null and reminded_at is null)
  or (meeting_id is null and item_id is null and text_id is not null
    and asked_body_id is not null and closes_at is not null));

alter table voting_round drop constraint voting_round_outcome_known;
alter table voting_round add constraint voting_round_outcome_known
  check (outcome is null or outcome in ('ADOPTED', 'REJECTED', 'AMENDED', 'NO_QUORUM', 'CALLED_OFF'));
alter table voting_round drop constraint voting_round_result_has_quorum;
alter table voting_round add constraint voting_round_result_has_quorum check (
  outcome is null or outcome not in ('ADOPTED', 'REJECTED', 'NO_QUORUM')
  or (quorum_filled is not null and quorum_needed is not null and quorum_there is not null));

create index voting_round_by_text on voting_round (text_id, opened_at);

alter table voice add column concern varchar(2000);
alter table voice add constraint voice_concern_consents check (concern is null or choice = 'CONSENT');
