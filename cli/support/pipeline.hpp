// SPDX-License-Identifier: MIT
// Work on many threads whose results come out in the order of the items, so that the output is the
// same for any number of threads. Memory is bounded: whoever pushes waits for those who work.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace detente::cli {

/// `deliver` is never called twice at once, but from any thread. With one thread all runs inside
/// `push`. What `work` or `deliver` throws comes out of the next `push` or of `finish`.
template <typename Item, typename Result>
class OrderedPipeline {
  public:
    OrderedPipeline(unsigned threads, std::function<Result(Item&&)> work,
                    std::function<void(Result&&)> deliver)
        : capacity_(std::size_t{4} * threads),
          work_(std::move(work)),
          deliver_(std::move(deliver)) {
        if (threads < 2) return;
        for (unsigned i = 0; i < threads; ++i) workers_.emplace_back([this] { loop(); });
    }
    ~OrderedPipeline() {
        {
            const std::lock_guard lock(mutex_);
            waiting_.clear();
        }
        close();
    }
    OrderedPipeline(const OrderedPipeline&) = delete;
    OrderedPipeline& operator=(const OrderedPipeline&) = delete;

    void push(Item item) {
        if (workers_.empty()) return deliver_(work_(std::move(item)));
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return failure_ || pushed_ - delivered_ < capacity_; });
        if (failure_) std::rethrow_exception(failure_);
        waiting_.emplace_back(pushed_++, std::move(item));
        changed_.notify_all();
    }

    /// Waits for everything that was pushed. Nothing can be pushed after it.
    void finish() {
        close();
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    void close() {
        {
            const std::lock_guard lock(mutex_);
            closed_ = true;
        }
        changed_.notify_all();
        for (auto& worker : workers_)
            if (worker.joinable()) worker.join();
    }

    void loop() {
        std::unique_lock lock(mutex_);
        for (;;) {
            changed_.wait(lock, [&] { return failure_ || closed_ || !waiting_.empty(); });
            if (failure_ || waiting_.empty()) return;
            auto [number, item] = std::move(waiting_.front());
            waiting_.pop_front();
            try {
                lock.unlock();
                Result result = work_(std::move(item));
                lock.lock();
                finished_.emplace(number, std::move(result));
                deliver_ready(lock);
            } catch (...) {
                if (!lock.owns_lock()) lock.lock();
                if (!failure_) failure_ = std::current_exception();
                changed_.notify_all();
            }
        }
    }

    /// Whoever finds the next result here delivers it and all that follow; the others go on
    /// working.
    void deliver_ready(std::unique_lock<std::mutex>& lock) {
        if (delivering_) return;
        delivering_ = true;
        for (auto next = finished_.find(delivered_); next != finished_.end();
             next = finished_.find(delivered_)) {
            Result result = std::move(next->second);
            finished_.erase(next);
            lock.unlock();
            deliver_(std::move(result));
            lock.lock();
            ++delivered_;
            changed_.notify_all();
        }
        delivering_ = false;
    }

    const std::size_t capacity_;
    const std::function<Result(Item&&)> work_;
    const std::function<void(Result&&)> deliver_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::pair<std::size_t, Item>> waiting_;
    std::map<std::size_t, Result> finished_;
    std::size_t pushed_ = 0;
    std::size_t delivered_ = 0;
    bool delivering_ = false;
    bool closed_ = false;
    std::exception_ptr failure_;
    std::vector<std::thread> workers_;
};

}  // namespace detente::cli
