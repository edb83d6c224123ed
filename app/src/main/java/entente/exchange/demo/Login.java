package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Side;

/** Somebody of the story whom a newcomer may sign in as. */
public record Login(Side side, Role role, String organisation, String name, String email) {}
