package org.involvement.feedback;

/** What steps leave behind, and what decides which steps may follow. */
enum Mark {
  ACKNOWLEDGED,
  CONSIDERED,
  DECIDED,
  WITHDRAWN,
  MOVED
}
