-- Since when a session is being ended, so that one a fallen server left half ended is told from one that ends just now.
alter table meeting.sitting add column ending_at timestamptz;
