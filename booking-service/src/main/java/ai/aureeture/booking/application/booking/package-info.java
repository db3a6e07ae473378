/**
 * The way of a paid booking, in the order in which it goes:
 *
 * <ol>
 *   <li>hold: {@link BookSlot} takes the slot; {@link ShowBookings}, {@link ReleaseHold};
 *   <li>order: {@link OpenOrder}, what the hold is paid by;
 *   <li>confirm: the browser by {@link ConfirmPayment} or the provider by {@link
 *       HandlePaymentWebhook}, whichever comes first; both end in {@link FulfilPayment};
 *   <li>late payment: {@link LapseHolds} ends what is not paid, but has {@link ReconcileHold} ask
 *       the provider before, and for days after; {@link FulfilPayment} takes the slot back if it is
 *       still free, else the money goes back;
 *   <li>refund: {@link SettleRefunds} gives back what is owed, {@link RefundSession} what the
 *       operator wants to.
 * </ol>
 *
 * <p>Where the mentor asks no price, {@link AnswerFreeRequest} stands in the place of 2 to 5.
 */
package ai.aureeture.booking.application.booking;
