-- Whoever leads today, or stands in for a leader, has the table to say it at and takes none of the room of the others; and what is held in
-- common is wide enough that nobody shuts it by filling it. How often one account speaks is nothing this database may know.
-- The one moment the speaker has a name: it is asked for the right to speak, and not written down.
create or replace function assessment.hold_dissent(arrangement uuid, issue uuid, problem text, said text) returns text
    language plpgsql security definer set search_path = '' as
$$
begin
    if not access.may_read(hold_dissent.arrangement, 'SHARED') then
        return 'NOT_YOURS';
    elsif assessment.could_dissent(hold_dissent.arrangement) < 5 then
        return 'FEW';
    elsif exists (select 1
                    from access.appointment p
                    join access.account a on a.id = p.account
                   where p.arrangement = hold_dissent.arrangement
                     and a.actor = access.reader_person()
                     and p.role = 'LEADER'
                     and p.from_on <= assessment.today(p.arrangement)
                     and (p.to_on is null or p.to_on > assessment.today(p.arrangement))) then
        return 'LEADS';
    elsif (select count(*) from assessment.held_dissent h where h.arrangement = hold_dissent.arrangement) >= 10000 then
        return 'FULL';
    end if;
    insert into assessment.held_dissent (arrangement, issue, problem, said, due_on)
    values (hold_dissent.arrangement, hold_dissent.issue, hold_dissent.problem, hold_dissent.said,
            date_trunc('week', assessment.today(hold_dissent.arrangement))::date + 7);
    return 'HELD';
end
$$;
