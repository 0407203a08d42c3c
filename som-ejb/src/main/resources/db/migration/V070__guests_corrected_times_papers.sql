-- A guest who comes by has a name and no more.

alter table person alter column email drop not null;

-- What is noted afterwards of who came and went stands instead of what was noted before, which is kept.

alter table stay add column replaces_id varchar(36);
alter table stay add column annulled ${boolean} default ${false} not null;
alter table stay add column noted_by varchar(36);
alter table stay add column noted_at bigint;
alter table stay add constraint stay_replaces foreign key (replaces_id) references stay (id);
alter table stay add constraint stay_replaced_once unique (replaces_id);
alter table stay add constraint stay_noted_by foreign key (noted_by) references person (id);
alter table stay add constraint stay_noted_by_whom_and_when check (
  (noted_by is null and noted_at is null and replaces_id is null and annulled = ${false})
  or (noted_by is not null and noted_at is not null));
alter table stay add constraint stay_annuls_another check (annulled = ${false} or replaces_id is not null);

-- Ballots on paper, counted by hand: that a seat takes part so is known, what it chose is not. Once the round has ended
-- they are in the box with the others.

alter table voice add column on_paper ${boolean} default ${false} not null;
alter table voice add constraint voice_paper_is_secret check (on_paper = ${false} or choice is null);
alter table voting_round add column papers varchar(1000);
alter table voting_round add constraint voting_round_papers_while_open check (
  papers is null or (closed_at is null and round_method = 'SECRET_BALLOT'));
