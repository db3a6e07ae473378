package ai.aureeture.meetinglink.application;

import java.time.Duration;

/**
 * @param forCalendar how long two people wait for the calendar's link before they get another
 * @param atOnce how many meetings may be waiting for the calendar's answer at one moment
 */
public record RetryPolicy(Duration forCalendar, int atOnce) {}
