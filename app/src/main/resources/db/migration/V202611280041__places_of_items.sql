-- Putting an item elsewhere is no word on what others wrote in it: who wrote last stays. The policy of items asks that whoever changes one is named there.
create function meeting.put(item uuid, place integer)
    returns integer
    language sql volatile security definer set search_path = '' as
$$
with moved as (
    update meeting.item i
       set place = put.place
     where i.id = put.item
       and i.place <> put.place
       and access.may_read(i.arrangement, 'SHARED')
    returning 1)
select count(*)::integer from moved
$$;
revoke execute on function meeting.put(uuid, integer) from public;
grant execute on function meeting.put(uuid, integer) to entente_app;
