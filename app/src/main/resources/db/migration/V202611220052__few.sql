-- What is for a few named people of a side is in no report: a reporting tool's role is nobody in particular.
create function access.for_few() returns uuid[]
    language sql stable security definer set search_path = '' as
$$
select case
           when access.chooses_context() then '{}'::uuid[]
           else (select coalesce(array_agg(distinct n.fact), '{}') from access.named_reader n where n.narrows)
       end
$$;
create policy for_few on ledger.entry as restrictive for select
    using (chain = 'SHARED' or not fact = any ((select access.for_few())::uuid[]));
