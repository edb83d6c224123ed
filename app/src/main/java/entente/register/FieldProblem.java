package entente.register;

import entente.kernel.Text;

/**
 * What is wrong with one field.
 *
 * @param field the field's name, such as price.amount or steps[0].dueOn; empty where it is about the fact as a whole
 */
public record FieldProblem(String field, Text text) {}
