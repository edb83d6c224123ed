-- Whoever can ask this of a content it holds learns whether anybody else holds it: for the application alone.
revoke execute on function ledger.unkept from public;
grant execute on function ledger.unkept to entente_app;
