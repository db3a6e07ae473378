package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.sessions.SessionFacts;

/** What one event tells of one session. */
record Told(String mentorId, String sessionId, SessionFacts facts) {}
