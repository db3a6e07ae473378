/** What mentors and students see of their sessions, page by page. Only reads. */
package ai.aureeture.booking.application.lists;
