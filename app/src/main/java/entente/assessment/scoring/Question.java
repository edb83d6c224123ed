package entente.assessment.scoring;

/**
 * What scoring has to know of one item.
 *
 * @param reversed whether agreeing is the bad end
 */
public record Question(String code, String dimension, Scale scale, boolean reversed) {}
