package ai.aureeture.http.loglevels;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Changes log levels of this process until it ends. For the operator alone: the gateway has no way
 * to it, and the operator's token is needed as well.
 */
@Path("/internal/log-levels")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class LogLevelResource {
  static final String NAME = LogLevelResource.class.getName();
  private static final Logger LOG = Logger.getLogger(NAME);
  private static final Pattern LOGGER = Pattern.compile("[A-Za-z0-9_$]+(\\.[A-Za-z0-9_$]+)*");
  private static final int LONGEST = 200;

  private final LogLevels levels;
  private final Caller caller;

  LogLevelResource(LogLevels levels, Caller caller) {
    this.levels = levels;
    this.caller = caller;
  }

  /** The loggers that were changed, each with its level. */
  @GET
  public Map<String, String> changed() {
    return levels.changed();
  }

  /**
   * Answers as {@link #changed} does.
   *
   * @param logger a package or a class
   * @param level ERROR, WARN, INFO or DEBUG
   */
  @PUT
  @Path("{logger}")
  public Map<String, String> set(
      @PathParam("logger") String logger, @QueryParam("level") String level) {
    levels.set(name(logger), LogLevel.of(level));
    LOG.warnf("Log level of %s is %s, set by %s", logger, level, caller.id());
    return levels.changed();
  }

  /** Brings the configured level back. */
  @DELETE
  @Path("{logger}")
  public Map<String, String> reset(@PathParam("logger") String logger) {
    levels.reset(name(logger));
    LOG.warnf("Log level of %s is as configured, reset by %s", logger, caller.id());
    return levels.changed();
  }

  private static String name(String logger) {
    if (logger.length() > LONGEST || !LOGGER.matcher(logger).matches()) {
      throw Problem.invalid("logger", "must be a package or a class");
    }
    if (logger.equals(NAME)) {
      throw Problem.invalid("logger", "must be another one: this one tells of these changes");
    }
    return logger;
  }
}
