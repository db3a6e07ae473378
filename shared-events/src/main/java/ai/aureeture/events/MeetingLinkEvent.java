package ai.aureeture.events;

/** What meeting-link-service tells on {@link Topic#MEETING_LINKS}. */
public sealed interface MeetingLinkEvent extends SessionRelated permits MeetingLinkReady {}
