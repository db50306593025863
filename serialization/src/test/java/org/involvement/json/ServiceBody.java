package org.involvement.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.involvement.programme.Programme;
import org.involvement.value.Count;

/** A body of a service with our types in it; no record, since those here are taken for ours. */
public final class ServiceBody {
  final String id;
  final Optional<Count> people;
  final Optional<Programme> programme;

  /** What databind calls as it does a record's constructor. */
  @JsonCreator
  public ServiceBody(
      @JsonProperty("id") String id,
      @JsonProperty("people") Optional<Count> people,
      @JsonProperty("programme") Optional<Programme> programme) {
    this.id = id;
    this.people = people;
    this.programme = programme;
  }
}
