package ai.aureeture.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;

/** What a failure of the driver means, the same in every service. */
public final class MongoFailures {
  /**
   * Error codes by which a server says that it cannot serve now: unreachable members, time limits,
   * shutdown, elections, lost cursors, failing files, a full disk (14031). Source: MongoDB's
   * error_codes.yml.
   */
  private static final Set<Integer> OUTAGES =
      Set.of(
          6, 7, 8, 24, 39, 43, 46, 50, 64, 89, 91, 100, 112, 133, 134, 189, 202, 216, 237, 262, 365,
          384, 9001, 10058, 10107, 11600, 11601, 11602, 13388, 13435, 13436, 14031);

  private MongoFailures() {}

  /**
   * Whether the store is away, or refuses because it cannot serve now: the same call may succeed
   * later. False for a refusal of this very call, such as a duplicate key.
   */
  public static boolean isOutage(Throwable failure) {
    return switch (failure) {
      case MongoWriteConcernException _ -> true;
      case MongoBulkWriteException bulk ->
          bulk.getWriteErrors().isEmpty()
              || bulk.getWriteConcernError() != null
              || bulk.getWriteErrors().stream().anyMatch(error -> isOutageCode(error.getCode()));
      case MongoServerException refusal ->
          isOutageCode(refusal.getCode())
              || refusal.hasErrorLabel("RetryableWriteError")
              || refusal.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
      case MongoException _ -> true;
      default -> false;
    };
  }

  /**
   * Whether a unique index refused the write; of several writes, whether it did all that failed.
   */
  public static boolean isDuplicateKey(Throwable failure) {
    return switch (failure) {
      case MongoBulkWriteException bulk ->
          bulk.getWriteConcernError() == null
              && !bulk.getWriteErrors().isEmpty()
              && bulk.getWriteErrors().stream()
                  .allMatch(error -> isDuplicateKeyCode(error.getCode()));
      case MongoServerException refusal -> isDuplicateKeyCode(refusal.getCode());
      default -> false;
    };
  }

  private static boolean isDuplicateKeyCode(int code) {
    return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
  }

  /** A storage engine's own errors are negative; so is the code of an answer without one. */
  private static boolean isOutageCode(int code) {
    return code < 0 || OUTAGES.contains(code);
  }
}
