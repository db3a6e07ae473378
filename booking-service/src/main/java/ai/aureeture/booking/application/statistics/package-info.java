/** What a mentor has earned and how they are doing: sums over their sessions. Only reads. */
package ai.aureeture.booking.application.statistics;
