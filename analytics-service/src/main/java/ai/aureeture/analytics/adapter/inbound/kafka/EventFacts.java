package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.sessions.SessionFacts;

/** What one event says of one session. */
record EventFacts(String mentorId, String sessionId, SessionFacts facts) {}
