/** What a mentor has earned and how he is doing: sums over his sessions. Only reads. */
package ai.aureeture.booking.application.figures;
