package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.requests.PageLimit;
import ai.aureeture.notification.application.inapp.MarkRead;
import ai.aureeture.notification.application.inapp.ReadNotices;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody's own notices. */
@Tag(name = "Notifications")
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class NotificationResource {

  private final ReadNotices readNotices;
  private final MarkRead markRead;
  private final Caller caller;

  NotificationResource(ReadNotices readNotices, MarkRead markRead, Caller caller) {
    this.readNotices = readNotices;
    this.markRead = markRead;
    this.caller = caller;
  }

  @GET
  @LargeResponse
  @Operation(summary = "List one's notifications")
  public Uni<NotificationsView> listNotifications(
      @QueryParam("unread")
          @DefaultValue("false")
          @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          String unread,
      @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) String limit,
      @QueryParam("cursor") String cursor) {
    return readNotices
        .read(caller.id(), flag(unread), Cursor.place(cursor), PageLimit.of(limit))
        .map(NotificationsView::of);
  }

  /** 204, again 204; 404 for a notice that does not exist or is another person's. */
  @POST
  @Path("{id}/read")
  @Operation(summary = "Mark a notification as read")
  @ProblemCodes("404 not-found")
  public Uni<Void> markNotificationRead(@PathParam("id") String id) {
    return markRead
        .one(caller.id(), id)
        .invoke(found -> {
          if (!found) {
            throw Problem.of(404, "not-found", "You have no such notification");
          }
        })
        .replaceWithVoid();
  }

  @POST
  @Path("read-all")
  @Operation(summary = "Mark all notifications as read")
  public Uni<Void> markAllNotificationsRead() {
    return markRead.all(caller.id());
  }

  private static boolean flag(String unread) {
    return switch (unread) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.invalid("unread", "must be true or false");
    };
  }
}
