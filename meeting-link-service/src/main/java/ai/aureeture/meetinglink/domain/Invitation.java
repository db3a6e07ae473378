package ai.aureeture.meetinglink.domain;

/** What Calendly calls our meeting: the URIs of its event and of the student's part in it. */
public record Invitation(String event, String invitee) {}
