-- The last warning before the term of a charter ends, so that none is sent twice.

alter table charter_version add column warned_months integer;
