-- While a side may still answer, its leaders see how many have only in steps of the smallest group that is shown, and that all have: a count that
-- rises by one as somebody is added would tell that this one has answered. Of a side with fewer people nothing is counted before it is over.
create function assessment.told_while_open(answered integer, invited integer, threshold integer) returns integer
    language sql immutable set search_path = '' as
$$
select case when invited < threshold then null
            when answered >= invited then invited
            else answered / threshold * threshold end
$$;

revoke execute on function assessment.told_while_open from public;

create or replace function assessment.sides(campaign uuid)
    returns table (side text, closed boolean, reminded_on date, invited integer, answered integer)
    language sql stable security definer set search_path = '' as
$$
with every_side as (select s.*, c.threshold, access.may_read(c.arrangement, s.side) as mine,
                           not exists (select 1 from assessment.campaign_side o where o.campaign = c.id and not o.closed) as over
                      from assessment.campaign c
                      join assessment.campaign_side s on s.campaign = c.id
                     where c.id = sides.campaign
                       and access.may_read(c.arrangement, coalesce(c.only_side, 'SHARED'))),
     counted as (select e.*,
                        coalesce(e.invited, (select count(*)::integer from assessment.invitation i where i.campaign = e.campaign and i.side = e.side)) as asked,
                        coalesce(e.answered, (select cardinality(a.people) from assessment.answered a where a.campaign = e.campaign and a.side = e.side)) as said
                   from every_side e)
select c.side, c.closed,
       case when c.mine then c.reminded_on end,
       case when c.over then c.invited when c.mine then c.asked end,
       case when c.over then c.answered
            when c.mine and c.closed then c.said
            when c.mine then assessment.told_while_open(c.said, c.asked, c.threshold) end
  from counted c
 order by c.side
$$;
