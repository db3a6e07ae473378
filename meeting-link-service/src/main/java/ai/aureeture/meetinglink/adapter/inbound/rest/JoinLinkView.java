package ai.aureeture.meetinglink.adapter.inbound.rest;

/**
 * The way in.
 *
 * @param meetingLink for one person only, and not for long, where the room asks for tokens
 */
public record JoinLinkView(String meetingLink) {}
