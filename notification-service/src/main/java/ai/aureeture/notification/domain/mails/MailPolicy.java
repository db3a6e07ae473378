package ai.aureeture.notification.domain.mails;

import java.time.Duration;

/**
 * @param linkPatience how long a confirmation waits for its link
 * @param maxAttempts after so many failures a mail is given up
 * @param lease how long a process that took a mail keeps it; longer than any attempt lasts
 * @param atOnce how many mails are on their way at the same time
 */
public record MailPolicy(
    Duration linkPatience, int maxAttempts, RetryBackOff backOff, Duration lease, int atOnce) {}
