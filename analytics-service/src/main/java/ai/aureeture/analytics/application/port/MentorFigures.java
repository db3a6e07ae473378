package ai.aureeture.analytics.application.port;

import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.analytics.domain.sessions.Reliability;

/**
 * What is kept of a mentor.
 *
 * @param days those of the range that was asked for
 * @param reliability of now, whatever the range
 */
public record MentorFigures(FiguresByDay days, Reliability reliability) {}
