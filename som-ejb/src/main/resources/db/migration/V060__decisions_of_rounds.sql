-- The result of a round is written down in a decision that is there.

alter table voting_round add constraint voting_round_decision
  foreign key (decision_id) references decision (id);
