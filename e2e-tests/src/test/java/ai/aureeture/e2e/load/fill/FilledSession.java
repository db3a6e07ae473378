package ai.aureeture.e2e.load.fill;

import java.time.Instant;

/** A session of two other people, to be stored as the services would have stored it. */
record FilledSession(
    String id,
    String mentorId,
    String mentorName,
    String mentorEmail,
    String studentId,
    String studentName,
    String studentEmail,
    String orderId,
    String paymentId,
    String meetingLink,
    Instant bookedAt,
    Instant start,
    boolean isOver) {}
