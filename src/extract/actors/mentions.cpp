#include "extract/actors/mentions.h"

#include <algorithm>
#include <tuple>

#include "extract/actors/sentence_part.h"

namespace relata {
namespace {

// Pronouns of the third person.
class PronounFinder : private SentencePart {
 public:
  explicit PronounFinder(const SentencePart& part) : SentencePart(part) {}

  void find() { pronouns(); }

 private:
  void pronouns() {
    for (std::uint32_t w = 0; w < s_.words.size(); ++w) {
      const Word& x = word(w);
      if (x.upos != Upos::kPron || x.relation == "expl" || !tree_.is(w, "PronType=Prs") ||
          !tree_.is(w, "Person=3"))
        continue;
      Mention m;
      m.sentence = index_;
      m.begin = m.name_begin = m.head = w;
      m.end = w + 1;
      m.form = MentionForm::kPronoun;
      m.number = number_of(w);
      m.gender = tree_.is(w, "Gender=Masc")   ? Gender::kMasculine
                 : tree_.is(w, "Gender=Fem")  ? Gender::kFeminine
                 : tree_.is(w, "Gender=Neut") ? Gender::kNeuter
                                              : Gender::kUnknown;
      m.definite = true;
      out_.push_back(std::move(m));
    }
  }
};

}  // namespace

Mention& SentencePart::add(std::size_t begin, std::size_t end, MentionForm form, ActorSort sort) {
  Mention m;
  m.sentence = index_;
  m.begin = m.name_begin = static_cast<std::uint32_t>(begin);
  m.end = static_cast<std::uint32_t>(end);
  m.head = view_.head_of(index_, begin, end);
  m.form = form;
  m.sort = sort;
  for (std::size_t w = begin; w < end; ++w) taken_[w] = true;
  out_.push_back(std::move(m));
  return out_.back();
}

GrammaticalNumber SentencePart::number_of(std::uint32_t w) const {
  if (tree_.is(w, "Number=Plur") || tree_.is(w, "Number=Ptan")) return GrammaticalNumber::kPlural;
  if (tree_.is(w, "Number=Sing")) return GrammaticalNumber::kSingular;
  return GrammaticalNumber::kUnknown;
}

bool SentencePart::are_individuals(const NameMatch& match, std::uint32_t head) const {
  if (match.kind != NameForm::Kind::kPeople || number_of(head) != GrammaticalNumber::kPlural)
    return false;
  const auto& children = tree_.children(head);
  const bool told_apart = std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    const std::string& r = word(c).relation;
    return r == "nummod" || r == "amod" || r == "acl" || r == "acl:relcl" ||
           (r == "det" && view_.in(view_.classes.some, index_, c));
  });
  const std::int32_t above = word(head).head;
  return told_apart ||
         (above >= 0 && word(head).relation == "nmod" &&
          view_.in(view_.classes.crowd_number, index_, static_cast<std::size_t>(above)));
}

void SentencePart::gender_from(Mention& m, std::size_t w) const {
  if (view_.in(view_.classes.female_noun, index_, w)) m.gender = Gender::kFeminine;
  if (view_.in(view_.classes.male_noun, index_, w)) m.gender = Gender::kMasculine;
}

std::vector<Mention> find_mentions(const ReportView& view) {
  std::vector<Mention> out;
  const std::set<std::string> surnames = surnames_of(view);
  std::vector<bool> taken;
  for (std::uint32_t i = 0; i < view.analysis.sentences.size(); ++i) {
    taken.assign(view.analysis.sentences[i].words.size(), false);
    const std::size_t first = out.size();
    const SentencePart part(view, i, out, first, taken);
    find_names(part, surnames);
    find_nominals(part);
    PronounFinder(part).find();
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
              [](const Mention& a, const Mention& b) {
                return std::tuple(a.begin, b.end) < std::tuple(b.begin, a.end);
              });
    tie_mentions(part);
  }
  return out;
}

}  // namespace relata
