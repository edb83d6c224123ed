package entente.access;

/** What somebody is to one side of an arrangement. */
public enum Role {
    LEADER,
    EXECUTIVE_SPONSOR,
    COMMERCIAL_MANAGER,
    INTERFACE_MANAGER,
    BUSINESS_OWNER,
    STRATEGIST,
    COACH,
    BOARD_MEMBER,
    AUDITOR,
    ASSISTANT
}
