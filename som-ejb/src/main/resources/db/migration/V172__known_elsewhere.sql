-- By which code an organisation knows the owner of an account, for signing in at its OpenID Connect provider.

alter table account add column provider_code varchar(100);
alter table account add constraint account_provider_code_once unique (provider_code);
