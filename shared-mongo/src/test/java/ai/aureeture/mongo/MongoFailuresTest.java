package ai.aureeture.mongo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MongoFailuresTest {
  private static final ServerAddress SERVER = new ServerAddress();
  private static final BsonDocument NOTHING = new BsonDocument();

  @Test
  void store_without_an_answer_is_an_outage() {
    assertTrue(MongoFailures.isOutage(new MongoTimeoutException("no server")));
    assertTrue(MongoFailures.isOutage(new MongoSocketReadException("closed", SERVER)));
    assertTrue(MongoFailures.isOutage(new MongoNodeIsRecoveringException(NOTHING, SERVER)));
  }

  @ParameterizedTest
  @ValueSource(ints = {91, 189, 262, 11600, 14031})
  void server_that_says_it_cannot_serve_is_an_outage(int code) {
    assertTrue(MongoFailures.isOutage(command("{ok: 0, errmsg: 'no', code: %d}", code)));
    assertTrue(MongoFailures.isOutage(write(code)));
    assertTrue(MongoFailures.isOutage(bulkWrite(code)));
  }

  @Test
  void store_that_has_closed_itself_is_an_outage() {
    assertTrue(
        MongoFailures.isOutage(
            command("{ok: 0, errmsg: 'Unknown error: MVStoreException: closed', n: %d}", 0)));
  }

  @Test
  void write_without_its_guarantee_is_an_outage() {
    var error = new WriteConcernError(64, "", "waiting for replication timed out", NOTHING);
    assertTrue(
        MongoFailures.isOutage(new MongoWriteConcernException(error, null, SERVER, Set.of())));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 66, 121, 11000})
  void refusal_of_the_call_itself_is_none(int code) {
    assertFalse(MongoFailures.isOutage(command("{ok: 0, errmsg: 'no', code: %d}", code)));
    assertFalse(MongoFailures.isOutage(write(code)));
    assertFalse(MongoFailures.isOutage(bulkWrite(code)));
    assertFalse(MongoFailures.isOutage(new IllegalStateException("ours")));
  }

  @Test
  void duplicate_key_is_distinguished_from_other_refusals() {
    assertTrue(MongoFailures.isDuplicateKey(write(11000)));
    assertTrue(MongoFailures.isDuplicateKey(command("{ok: 0, errmsg: 'E11000', code: %d}", 11000)));
    assertFalse(MongoFailures.isDuplicateKey(write(121)));
    assertFalse(MongoFailures.isDuplicateKey(new MongoTimeoutException("no server")));
  }

  @Test
  void several_writes_of_which_some_were_there_already_are_a_duplicate_key() {
    assertTrue(MongoFailures.isDuplicateKey(bulkWrite(11000)));
    assertTrue(MongoFailures.isDuplicateKey(bulkWrite(11000, 11000)));
    assertFalse(MongoFailures.isDuplicateKey(bulkWrite(11000, 121)));
    assertFalse(MongoFailures.isDuplicateKey(bulkWrite()));
  }

  @Test
  void several_writes_without_their_guarantee_are_an_outage_even_where_some_were_there() {
    var unsure = new WriteConcernError(64, "", "waiting for replication timed out", NOTHING);
    var failure = bulkWrite(unsure, 11000);
    assertTrue(MongoFailures.isOutage(failure));
    assertFalse(MongoFailures.isDuplicateKey(failure));
  }

  private static MongoCommandException command(String answer, int code) {
    return new MongoCommandException(BsonDocument.parse(answer.formatted(code)), SERVER);
  }

  private static MongoWriteException write(int code) {
    return new MongoWriteException(new WriteError(code, "no", NOTHING), SERVER, Set.of());
  }

  private static MongoBulkWriteException bulkWrite(int... codes) {
    return bulkWrite(null, codes);
  }

  private static MongoBulkWriteException bulkWrite(WriteConcernError guarantee, int... codes) {
    return new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(),
        IntStream.of(codes).mapToObj(code -> new BulkWriteError(code, "no", NOTHING, 0)).toList(),
        guarantee,
        SERVER,
        Set.of());
  }
}
