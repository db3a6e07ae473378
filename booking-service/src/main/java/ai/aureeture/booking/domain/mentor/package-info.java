/** Who a mentor is, apart from what they offer and for how much. */
package ai.aureeture.booking.domain.mentor;
