-- The version of the waiting decision that whoever wrote had before them, so that what was amended meanwhile is not overwritten; none where
-- nothing waited, or it was written before this was kept.
alter table meeting.decision add column base integer check (base > 0);
