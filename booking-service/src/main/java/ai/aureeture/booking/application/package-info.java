/**
 * What can be done: one class is one thing. Begin with {@code booking}, the way of a paid booking;
 * {@code moving} and {@code meeting} are the life of the session after that. {@code people}, {@code
 * lists}, {@code statistics}, {@code operator} and {@code importing} serve what is around it. None
 * of these knows another; all know {@code port}, what the core needs of the world.
 */
package ai.aureeture.booking.application;
