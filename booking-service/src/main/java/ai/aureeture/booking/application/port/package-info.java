/**
 * What the core needs of the world, in its own words; each is met in {@code adapter.outbound}.
 * Begin with {@link Sessions}. What only one part needs lies in the folder of that part's name.
 */
package ai.aureeture.booking.application.port;
