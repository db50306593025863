package org.example.garden

import java.nio.file.Path
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull
import kotlin.reflect.typeOf
import org.involvement.feedback.Audience
import org.involvement.feedback.Channel
import org.involvement.feedback.Contribution
import org.involvement.feedback.Disposition
import org.involvement.feedback.Feedback
import org.involvement.json.InvolvementJson
import org.involvement.programme.Programme
import org.involvement.scoring.Rubrics
import org.involvement.value.Answer
import org.involvement.value.ContributionId
import org.involvement.value.InvalidValueException
import org.involvement.value.PartialDate
import org.involvement.value.Text
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** A user's program in Kotlin. The compiler's warnings are errors. */
class GardenTest {
  private val followUp: Programme = InvolvementJson.read(Path.of("../loop/invented-follow-up.json"))

  private val bench: Contribution =
      Contribution.raised(ContributionId.of("c-1"), Text.of("A bench in the shade"), march(1))
          .decided(march(8), Disposition.AGREED, Text.of("There is room"))
          .fedBack(march(9), Feedback.DECISION_AND_REASON, Audience.GROUP, Channel.EMAIL)

  @Test
  fun `a programme is read and scored`() {
    val card = Rubrics.ukStandards().score(followUp)
    assertEquals("UK Standards for Public Involvement, 2019: no total, 17 % known", card.toString())
    assertNull(card.bounds().getOrNull(), "a profile has no total")
  }

  @Test
  fun `components are properties, and a copy differs in those that are named`() {
    val copy = followUp.withTitle(Text.of("Garden")).withContributions(bench)
    assertEquals("Garden", copy.title.value)
    assertEquals(listOf("c-1"), copy.contributions.map { it.id.value })
    assertEquals(followUp.asOf, copy.asOf)
  }

  @Test
  fun `alternatives are told apart without else`() {
    val answers =
        listOf(
            Answer.PARTLY,
            Answer.amount(150.toBigDecimal(), "GBP"),
            Answer.PREFER_NOT_TO_SAY)
    assertEquals(listOf("partly", "150 in GBP", "unknown"), answers.map(::inShort))
  }

  @Test
  fun `a mistake says what is possible`() {
    val mistake =
        assertThrows<InvalidValueException> {
          bench.decided(march(10), Disposition.NOT_AGREED, Text.of("It costs too much"))
        }
    assertEquals(
        "contribution.steps[2] decided on 2022-03-10 follows steps[0] decided on 2022-03-08:" +
            " decided → decided needs 'reopened' between them",
        mistake.message)
  }

  @Test
  fun `Kotlin knows that nothing is null`() {
    assertEquals("java.util.List<org.involvement.feedback.Contribution>", seen(followUp.contributions))
    assertEquals("java.util.Optional<org.involvement.value.Text>", seen(bench.text))
    assertEquals("java.lang.String", seen(followUp.title.value))
    assertEquals("java.lang.String!", seen(System.lineSeparator()), "of the JDK's it does not know")
  }

  private fun inShort(answer: Answer): String =
      when (answer) {
        is Answer.Yes -> "yes"
        is Answer.Partly -> "partly"
        is Answer.No -> "no"
        is Answer.Amount -> "${answer.value} in ${answer.unit}"
        is Answer.PreferNotToSay -> "unknown"
        is Answer.DoesNotApply -> "does not apply: ${answer.reason.value}"
      }

  private fun march(day: Int): PartialDate = PartialDate.of(LocalDate.of(2022, 3, day))

  /** The type that the compiler sees, with '!' where it cannot know whether it may be null. */
  private inline fun <reified T> seen(@Suppress("UNUSED_PARAMETER") value: T): String =
      typeOf<T>().toString().substringBefore(" (Kotlin reflection")
}
