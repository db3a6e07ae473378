/**
 * Payments of orders that another system opened for sessions here: {@link KeepAdoptablePayment}
 * lets them wait for their students, {@link ReturnAdoptablePayment} gives back what gets no
 * session. {@code AdoptPayment}, beside this folder, books with them.
 */
package ai.aureeture.booking.application.booking.adopting;
