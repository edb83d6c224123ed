-- A campaign about one person: what came of it is that person's own to see.
alter table assessment.campaign add column about uuid;

create function assessment.speak_of(campaign uuid, person uuid) returns boolean
    language sql security definer set search_path = '' as
$$
with named as (update assessment.campaign c
                  set about = speak_of.person
                where c.id = speak_of.campaign
                  and c.about is null
                  and access.may_read(c.arrangement, c.called_by)
                  and not exists (select 1 from assessment.invitation i where i.campaign = c.id)
               returning 1)
select exists (select 1 from named)
$$;

create function assessment.is_for_reader(campaign uuid) returns boolean
    language sql stable security definer set search_path = '' as
$$
select exists (select 1
                 from assessment.campaign c
                where c.id = is_for_reader.campaign
                  and (c.about is null or c.about = access.reader_person()))
$$;

create or replace function assessment.closed_answers(campaign uuid)
    returns table (side text, grp text, own smallint[], importance smallint[], guess smallint[])
    language sql stable security definer set search_path = '' as
$$
with enough as materialized (select n.side, bool_and(access.may_read(c.arrangement, n.side)) as mine
                               from (select x.campaign, x.side, count(*) as people
                                       from assessment.closed_answer x
                                      where x.campaign = closed_answers.campaign
                                      group by x.campaign, x.side) n
                               join assessment.campaign c on c.id = n.campaign
                              where n.people >= c.threshold
                                and assessment.is_over(c.id)
                                and assessment.is_for_reader(c.id)
                              group by n.side)
select a.side, case when e.mine then a.grp else '' end, a.own, a.importance, a.guess
  from enough e
  join assessment.closed_answer a on a.side = e.side
 where a.campaign = closed_answers.campaign
 order by a.id
$$;

create or replace function assessment.closed_texts(campaign uuid) returns table (side text, said text)
    language sql stable security definer set search_path = '' as
$$
select t.side, t.said
  from assessment.closed_text t
 where t.campaign = closed_texts.campaign
   and assessment.is_over(t.campaign)
   and assessment.is_for_reader(t.campaign)
 order by t.id
$$;

create or replace function assessment.named_answers(campaign uuid)
    returns table (side text, actor uuid, own smallint[], importance smallint[], guess smallint[])
    language sql stable security definer set search_path = '' as
$$
select a.side, a.actor, a.own, a.importance, a.guess
  from assessment.named_answer a
 where a.campaign = named_answers.campaign
   and assessment.is_over(a.campaign)
   and assessment.is_for_reader(a.campaign)
 order by a.side, a.actor
$$;

-- Under one's own name: where too few are asked to be anonymous, and whoever the campaign is about.
create or replace function assessment.answer_by_name(campaign uuid, ticket bytea, own smallint[], importance smallint[], guess smallint[])
    returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    taken text;
    t assessment.ticket;
    c assessment.campaign;
begin
    select * into c from assessment.campaign x where x.id = answer_by_name.campaign;
    if c.about is distinct from access.reader_person()
       and (select count(*)
              from assessment.invitation v
             where v.campaign = c.id
               and v.side = (select o.side from assessment.invitation o where o.campaign = c.id and o.actor = access.reader_person()))
           >= c.threshold then
        return 'ENOUGH';
    end if;
    taken := assessment.take_ticket(answer_by_name.campaign, answer_by_name.ticket);
    if taken <> 'TAKEN' then
        return taken;
    end if;
    delete from assessment.ticket x where x.hash = answer_by_name.ticket returning * into t;
    if not (assessment.fits(answer_by_name.own, c.lows, c.highs) and assessment.fits(answer_by_name.guess, c.lows, c.highs)
            and cardinality(answer_by_name.importance) = cardinality(c.lows)) then
        raise exception 'an answer is outside its scale';
    end if;
    insert into assessment.named_answer
    values (t.campaign, t.side, access.reader_person(), answer_by_name.own, answer_by_name.importance, answer_by_name.guess);
    return taken;
end
$$;

revoke execute on all functions in schema assessment from public;
grant execute on function assessment.speak_of to entente_app;
