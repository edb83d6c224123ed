package entente.team;

import entente.arrangement.Service;
import entente.kernel.Rating;
import entente.ledger.Fact;
import entente.ledger.Ref;

/**
 * How well whoever sits in a seat has to know a piece of the work that was given away (004-10).
 *
 * @param service the piece of work
 * @param level from 1, has heard of it, to 5, can say how each result comes about
 */
public record ProcessRequirement(Ref<RoleSeat> seat, Ref<Service> service, Rating level) implements Fact {}
