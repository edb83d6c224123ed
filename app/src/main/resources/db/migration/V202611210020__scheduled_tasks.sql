-- Work that several nodes do once: the table db-scheduler expects. It names tasks and arrangements, nothing else.
create table infra.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on infra.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on infra.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on infra.scheduled_tasks to entente_app;
