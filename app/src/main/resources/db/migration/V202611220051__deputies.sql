-- Who stands in can be called off again before the first day.
grant delete on access.appointment to entente_app;
create policy only_deputies on access.appointment as restrictive for delete using (deputy_of is not null);
